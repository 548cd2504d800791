package govhall.route;

import govhall.catalogue.Bundle;
import govhall.catalogue.CrossCity;
import govhall.catalogue.Edition;
import govhall.catalogue.Item;
import govhall.city.CircleCity;
import govhall.city.Hall;
import govhall.city.Queue;
import govhall.city.SiteLevel;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Sends what a citizen asks for to the queues of a hall (分流). */
public final class Router {

    private static final int MOST_LEGS = 5;

    private final Edition edition;
    private final Hall hall;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    private Router(Edition edition, Hall hall) {
        this.edition = edition;
        this.hall = hall;
    }

    /** The legs of what is asked for, one to five; anything else is refused. */
    public static Route legs(Edition edition, Hall hall, Asked asked) {
        return new Router(edition, hall).route(asked);
    }

    private Route route(Asked asked) {
        if (asked.items().isEmpty() && asked.bundle().isEmpty()) {
            throw new Refused(new Refusal.NothingAsked());
        }
        boolean elsewhere =
                asked.place().map(this::city).map(city -> !city.self()).orElse(false);
        asked.bundle().map(this::bundle).ifPresent(bundle -> add(bundle.queue(), bundle.id(), RouteRule.BUNDLE));
        for (String id : new LinkedHashSet<>(asked.items())) {
            item(item(id), elsewhere);
        }
        if (legs.size() > MOST_LEGS) {
            throw new Refused(new Refusal.TooManyLegs(String.valueOf(legs.size()), String.valueOf(MOST_LEGS)));
        }
        return new Route(legs, reasons);
    }

    private void item(Item item, boolean elsewhere) {
        Optional<CrossCity> desk = item.crossCity().filter(crossCity -> elsewhere);
        if (desk.isPresent()) {
            add(desk.get().deskQueue(), item.id(), RouteRule.OTHER_CITY);
            return;
        }
        RouteRule rule = item.legs().size() > 1 ? RouteRule.OWN_LEGS : RouteRule.OWN_QUEUE;
        item.legs().forEach(queue -> add(queue, item.id(), rule));
    }

    private void add(String asked, String subject, RouteRule rule) {
        Queue queue = hall.queueFor(edition.city().queues().get(asked))
                .orElseThrow(() -> new Refused(new Refusal.NotDoneHere(subject, hall.id())));
        if (hall.level() != SiteLevel.CITY) {
            because(RouteRule.LOCAL_COUNTER, subject, queue.id());
        } else {
            because(rule, subject, asked);
            if (!queue.id().equals(asked)) {
                because(RouteRule.FOLDED, subject, queue.id());
            }
        }
        join(queue.id(), subject);
    }

    private void because(RouteRule rule, String subject, String queue) {
        Reason reason = new Reason(rule, subject, queue);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    /** Neighbouring legs of one queue are one: nobody waits twice in a row in the same queue. */
    private void join(String queue, String subject) {
        int last = legs.size() - 1;
        if (last < 0 || !legs.get(last).queue().equals(queue)) {
            legs.add(new Leg(queue, List.of(subject)));
            return;
        }
        LinkedHashSet<String> subjects = new LinkedHashSet<>(legs.get(last).items());
        subjects.add(subject);
        legs.set(last, new Leg(queue, List.copyOf(subjects)));
    }

    private Item item(String id) {
        return edition.catalogue().item(id).orElseThrow(() -> new Refused(new Refusal.ItemUnknown(id)));
    }

    private Bundle bundle(String id) {
        return edition.catalogue().bundle(id).orElseThrow(() -> new Refused(new Refusal.BundleUnknown(id)));
    }

    private CircleCity city(String code) {
        CircleCity city = edition.city().circle().get(code);
        if (city == null) {
            throw new Refused(new Refusal.PlaceUnknown(code));
        }
        return city;
    }
}
