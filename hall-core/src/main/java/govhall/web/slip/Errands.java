package govhall.web.slip;

import govhall.catalogue.Bundle;
import govhall.catalogue.Catalogue;
import govhall.catalogue.CrossCity;
import govhall.catalogue.Item;
import govhall.city.City;
import govhall.city.Ground;
import govhall.city.Need;
import govhall.city.PriorityClass;
import govhall.city.Queue;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.LegView;
import govhall.web.picture.Signage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out where a request leads in one hall; whoever stands at the door may claim only grounds it can confirm. */
public final class Errands {

    private static final String ORDINARY = "ORDINARY";
    private static final int MOST_ITEMS = 20;

    private final Signage signs;
    private final Set<String> confirms;

    /** {@code confirms}: the ways of declaring a ground that this door takes, such as SELF. */
    public Errands(Signage signs, Set<String> confirms) {
        this.signs = signs;
        this.confirms = confirms;
    }

    public Errand of(WantedJson wanted) {
        Optional<Ground> ground = wanted.ground().map(this::ground);
        String priorityClass = wanted.priorityClass().map(this::priorityClass).orElse(ORDINARY);
        if (ground.isPresent()) {
            String decides = ground.get().priorityClass();
            if (wanted.priorityClass().isPresent() && !priorityClass.equals(decides)) {
                throw new Refused(new Refusal.GroundDecidesClass(ground.get().id(), decides));
            }
            priorityClass = decides;
        }
        Set<Need> needs = EnumSet.noneOf(Need.class);
        wanted.needs().orElse(List.of()).forEach(need -> needs.add(need(need)));
        ground.flatMap(Ground::need).ifPresent(needs::add);
        Optional<String> place = wanted.place().filter(this::isElsewhere);
        return new Errand(legs(wanted, place.isPresent()), priorityClass, wanted.ground(), needs, place);
    }

    private List<LegView> legs(WantedJson wanted, boolean elsewhere) {
        List<LegView> legs = new ArrayList<>();
        Catalogue catalogue = signs.edition().catalogue();
        if (wanted.bundle().isPresent()) {
            String id = wanted.bundle().get();
            if (wanted.items().isPresent()) {
                throw new Refused(new Refusal.BodyInvalid("$.bundle", "not-both"));
            }
            Bundle bundle = catalogue.bundle(id).orElseThrow(() -> new Refused(new Refusal.BundleUnknown(id)));
            add(legs, bundle.queue(), id);
            return legs;
        }
        Set<String> ids = new LinkedHashSet<>(wanted.items().orElse(List.of()));
        if (ids.isEmpty()) {
            throw new Refused(new Refusal.NothingAsked());
        }
        if (ids.size() > MOST_ITEMS) {
            throw new Refused(new Refusal.TooManyItems(Integer.toString(ids.size()), Integer.toString(MOST_ITEMS)));
        }
        for (String id : ids) {
            Item item = catalogue.item(id).orElseThrow(() -> new Refused(new Refusal.ItemUnknown(id)));
            Optional<String> desk = item.crossCity().filter(cross -> elsewhere).map(CrossCity::deskQueue);
            desk.map(List::of).orElse(item.legs()).forEach(queue -> add(legs, queue, id));
        }
        return legs;
    }

    /** Neighbouring legs of one queue become one. */
    private void add(List<LegView> legs, String queueId, String item) {
        Queue asked = signs.city().queues().get(queueId);
        String queue = Optional.ofNullable(asked)
                .flatMap(signs.hall()::queueFor)
                .map(Queue::id)
                .orElseThrow(() -> new Refused(new Refusal.QueueUnknown(queueId)));
        int last = legs.size() - 1;
        if (last < 0 || !legs.get(last).queue().equals(queue)) {
            legs.add(new LegView(queue, List.of(item)));
        } else if (!legs.get(last).items().contains(item)) {
            List<String> items = new ArrayList<>(legs.get(last).items());
            items.add(item);
            legs.set(last, new LegView(queue, items));
        }
    }

    private boolean isElsewhere(String place) {
        City city = signs.city();
        if (!city.circle().containsKey(place)) {
            throw new Refused(new Refusal.PlaceUnknown(place));
        }
        return !city.circle().get(place).self();
    }

    private Ground ground(String id) {
        Ground ground = signs.city().grounds().get(id);
        if (ground == null) {
            throw new Refused(new Refusal.GroundUnknown(id));
        }
        if (!confirms.contains(ground.declaredBy())) {
            throw new Refused(new Refusal.GroundNotOffered(id));
        }
        return ground;
    }

    private String priorityClass(String id) {
        PriorityClass found = signs.city().classes().get(id);
        if (found == null) {
            throw new Refused(new Refusal.ClassUnknown(id));
        }
        if (!found.walkIn()) {
            throw new Refused(new Refusal.ClassNotOffered(id));
        }
        return id;
    }

    private static Need need(String id) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NeedUnknown(id)));
    }
}
