package govhall.route;

import govhall.catalogue.Edition;
import govhall.city.Name;
import govhall.city.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends cases where they belong (案件分流), by the rules of routes.csv: a pure function of what is asked. The table is
 * checked when it is read, so every question has exactly one answer.
 */
public final class CaseRouter {

    private static final int MOST_STEPS = 16;

    private final CaseTable table;
    private final CaseWorld world;
    private final String digest;

    private CaseRouter(Edition edition) {
        this.table = new CaseTable(
                edition.folder().table("routes").rows().stream()
                        .map(CaseRule::of)
                        .toList(),
                edition.city().code());
        this.world = new CaseWorld(edition, table);
        this.digest = edition.folder().version("routes");
    }

    /** A table with gaps, overlaps, dead rules or loops is refused with all of them. */
    public static CaseRouter of(Edition edition) {
        CaseRouter router = new CaseRouter(edition);
        new TableCheck(router.table, router.world).refuseFaults();
        return router;
    }

    /** The digest of the table, which every decision names. */
    public String table() {
        return digest;
    }

    /** The question of a citizen of this city who stands in the city hall. */
    public CaseAsked ask(String subject, LocalDate date) {
        String city = world.city().code();
        return new CaseAsked(subject, Optional.empty(), city, city, date);
    }

    /** What is unknown is refused; everything else has a destination. */
    public CaseRoute route(CaseAsked asked) {
        CasePoint point = world.start(asked);
        long day = asked.date().toEpochDay();
        List<Fired> fired = new ArrayList<>(4);
        while (fired.size() < MOST_STEPS) {
            CaseRule rule = table.first(point.subject().prefix(), point.facts(table), day);
            if (rule == null) {
                break;
            }
            fired.add(new Fired(rule, point, world));
            Optional<CasePoint> next = step(world, rule, point);
            if (next.isEmpty()) {
                return end(rule, point, fired);
            }
            point = next.get();
        }
        throw new IllegalStateException("routes.csv was not checked: no end for " + asked);
    }

    /** Where a rule that does not end the way leads; empty at an end, or where it leads nowhere. */
    static Optional<CasePoint> step(CaseWorld world, CaseRule rule, CasePoint point) {
        return switch (rule.destination()) {
            case FORWARD -> world.next(rule, point).map(point::at);
            case ITEM -> world.version(rule.target(), point.asked()).map(point::as);
            case MERGED -> Optional.of(point.by(rule.target()));
            default -> Optional.empty();
        };
    }

    private CaseRoute end(CaseRule rule, CasePoint point, List<Fired> fired) {
        Subject subject = point.subject();
        return new CaseRoute(
                point.asked(),
                subject.id(),
                subject.name(),
                subject.version(),
                fired,
                destination(rule, point),
                rule.destination() == DestinationKind.DEPARTMENTS ? parts(point) : List.of(),
                digest);
    }

    private List<CaseRoute.Part> parts(CasePoint bundle) {
        List<CaseRoute.Part> parts = new ArrayList<>();
        for (Row row : world.members(bundle.subject().id())) {
            CaseAsked member = new CaseAsked(
                    row.text("item_id"),
                    Optional.of(bundle.subject().id()),
                    bundle.asked().place(),
                    bundle.site().id(),
                    bundle.asked().date());
            parts.add(new CaseRoute.Part(row.number("seq"), row.list("after"), row.yes("optional"), route(member)));
        }
        return parts;
    }

    private Destination destination(CaseRule rule, CasePoint point) {
        String target = rule.target();
        return switch (rule.destination()) {
            case DEPARTMENT -> {
                String id = target.isEmpty() ? point.department() : target;
                yield shared(rule, point, id, world.city().departments().get(id).name());
            }
            case SITE -> site(rule, point);
            case CITY -> {
                String id = target.isEmpty() ? point.asked().place() : target;
                yield shared(rule, point, id, world.city().circle().get(id).name());
            }
            case BODY -> {
                String id = target.isEmpty() ? point.subject().targets().get(0) : target;
                yield plain(rule, id, world.body(id));
            }
            case CITIZEN ->
                new Destination(
                        rule.destination(),
                        "CITIZEN",
                        world.city().labels().of("destination", "CITIZEN"),
                        Optional.empty(),
                        Optional.empty(),
                        rule.ways().stream()
                                .map(way -> new Destination.WayOut(
                                        way, CaseWords.of(world.waySaid(way), rule, point, world)))
                                .toList());
            default -> plain(rule, point.subject().id(), point.subject().name());
        };
    }

    private Destination site(CaseRule rule, CasePoint point) {
        Optional<CaseSite> site = switch (rule.target()) {
            case "" -> Optional.of(point.site());
            case "APPLICANT" -> world.own(point);
            default -> Optional.of(world.sites().get(rule.target()));
        };
        return site.map(found -> plain(rule, found.id(), found.name()))
                .orElseGet(() -> plain(rule, point.subject().decided().name(), world.taker(point)));
    }

    /** A case between cities has its mode; where it is decided here, the applicant's city is the partner. */
    private static Destination shared(CaseRule rule, CasePoint point, String id, Name name) {
        boolean between =
                !point.subject().mode().equals(Subject.NONE) && !point.place().isHere();
        return new Destination(
                rule.destination(),
                id,
                name,
                between ? Optional.of(point.subject().mode()) : Optional.empty(),
                between && rule.destination() == DestinationKind.DEPARTMENT
                        ? Optional.of(point.asked().place())
                        : Optional.empty(),
                List.of());
    }

    private static Destination plain(CaseRule rule, String id, Name name) {
        return new Destination(rule.destination(), id, name, Optional.empty(), Optional.empty(), List.of());
    }
}
