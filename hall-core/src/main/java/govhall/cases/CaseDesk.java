package govhall.cases;

import govhall.catalogue.Edition;
import govhall.city.LightColour;
import govhall.papers.Checklist;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.route.CaseAsked;
import govhall.route.CaseRoute;
import govhall.route.Destination;
import govhall.route.DestinationKind;
import govhall.stream.CaseView;
import govhall.time.HallClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/**
 * The desk that takes cases in and moves them on (受理台): it finds the way of an application and keeps the decision in the
 * file, and gives every move its dates and limits. All doors, timers and other cities come here.
 */
@RequiredArgsConstructor
public class CaseDesk {

    /** The field of a file that keeps the decision on its way, as {@link govhall.route.Decision#text()}. */
    public static final String DECISION = "decision";

    /** The mode of a case that this city decides by itself. */
    public static final String PLAIN = "PLAIN";

    /** The mode of a case that several departments or cities decide. */
    public static final String JOINT = "JOINT";

    private static final int MOST_FOUND = 50;
    private static final String TIMER = "timer";
    private static final String LIMIT = "limit";

    private final Casework casework;
    private final Supplier<CaseRules> rules;
    private final HallClock clock;

    /** Takes an application in; refused with a way out where this hall cannot. */
    public Answer open(Act act, Application wanted) {
        CaseRules now = rules.get();
        Instant time = act.time(clock);
        CaseRoute route = now.router()
                .route(new CaseAsked(
                        wanted.subject(),
                        Optional.empty(),
                        wanted.place(),
                        wanted.hall(),
                        now.calendar().dateOf(time)));
        NewCase given = taken(now, route, wanted, time);
        Move move = casework.beginning(given.mode(), given.side(), Role.WINDOW)
                .orElseThrow(() -> new IllegalStateException("No window may begin a case " + given));
        List<String> timers =
                casework.timers(casework.edition(), new Standing(move.next(), given.mode(), given.side()));
        MoveNote note = new CaseClock(now.edition(), now.calendar()).limited(timers, time, MoveNote.NONE);
        return casework.open(act, casework.number(), given, move.verb(), Role.WINDOW, wanted.by(), note);
    }

    /** Moves a case of which the revision {@code rev} was seen. */
    public Answer move(Act act, String no, long rev, String verb, Role role, String by, MoveNote note) {
        return move(act, casework.file(no), rev, verb, role, by, note);
    }

    /** The same for a case that was just read. */
    public Answer move(Act act, CaseFile file, long rev, String verb, Role role, String by, MoveNote note) {
        CaseRules now = rules.get();
        MoveNote clocked = casework.row(file, verb, role)
                .map(move -> new CaseClock(now.edition(), now.calendar())
                        .moved(
                                file,
                                move,
                                casework.timers(
                                        file.view().life(), file.standing().in(move.next())),
                                act.time(clock),
                                file.view().rev() == rev ? new CasePapers(now).moved(file, move, role, note) : note))
                .orElse(note);
        return casework.move(act, file, rev, verb, role, by, clocked);
    }

    /** Does what the limit of a state asks for, {@code <number>:<revision>:<verb>}, unless the case has moved on. */
    public Answer timed(Act act, String due) {
        String[] parts = due.split(":");
        CaseFile file = casework.file(parts[0]);
        if (!file.inside().field(LIMIT).orElse("").endsWith(" " + due)) {
            throw new Refused(new Refusal.NotDue(due));
        }
        return move(act, file, file.view().rev(), parts[2], Role.TIMER, TIMER, MoveNote.NONE);
    }

    public CaseFile file(String no) {
        return casework.file(no);
    }

    /** A person's or an organisation's cases by identity number or credit code, or the case of a number; newest first. */
    public List<CaseFile> search(String number) {
        if (CaseNumber.faultOf(number).isEmpty()) {
            return List.of(casework.file(number));
        }
        return casework.of(number.replace(" ", "").toUpperCase(Locale.ROOT)).stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_FOUND)
                .map(casework::file)
                .toList();
    }

    /** What the role may do with the case now, with what each verb asks for. */
    public List<Move> legal(CaseFile file, Role role) {
        return casework.legal(file, role).stream()
                .map(verb -> casework.row(file, verb, role).orElseThrow())
                .toList();
    }

    /** The light under which supervision shows the case at this moment; empty while no clock runs. */
    public Optional<LightColour> light(CaseView view, Instant now) {
        CaseRules current = rules.get();
        return new CaseClock(current.edition(), current.calendar())
                .light(view, current.edition().city().lights(), now);
    }

    private NewCase taken(CaseRules now, CaseRoute route, Application wanted, Instant time) {
        Edition edition = now.edition();
        Destination to = route.destination();
        if (to.kind() == DestinationKind.CITIZEN) {
            throw new Refused(new Refusal.CaseNotTaken(
                    wanted.subject(),
                    route.name().zh(),
                    route.name().en(),
                    to.ways().stream().map(way -> way.say().zh()).collect(Collectors.joining(" ")),
                    to.ways().stream().map(way -> way.say().en()).collect(Collectors.joining(" "))));
        }
        boolean away = to.kind() == DestinationKind.CITY;
        Map<String, String> fields = new TreeMap<>(wanted.fields());
        fields.put(DECISION, route.decision().text());
        Optional<CaseTerms> terms = terms(edition, route);
        terms.ifPresent(found -> fields.put(CaseClock.TERMS, found.text()));
        if (!wanted.papers().isEmpty()) {
            CasePapers papers = new CasePapers(now);
            Checklist asked = papers.asked(route.subject());
            boolean barred = asked.declares() && casework.barred(wanted.applicant(), route.subject());
            Checklist list = papers.ticked(barred ? asked.barred() : asked, wanted.papers(), terms, time);
            fields.put(CasePapers.LIST, list.pack());
        }
        return new NewCase(
                route.subject(),
                edition.version(),
                mode(to),
                away ? Side.AWAY : Side.HERE,
                department(edition, route),
                wanted.hall(),
                wanted.ticket(),
                away ? Optional.of(to.id()) : to.partner(),
                wanted.applicant(),
                fields);
    }

    private static String mode(Destination to) {
        return to.kind() == DestinationKind.DEPARTMENTS ? JOINT : to.mode().orElse(PLAIN);
    }

    /** Who decides: a department, a site, a body; in another city, its code with the department that has it here. */
    private static String department(Edition edition, CaseRoute route) {
        Destination to = route.destination();
        return switch (to.kind()) {
            case CITY ->
                to.id() + "-"
                        + edition.catalogue()
                                .item(route.subject())
                                .map(item -> item.department())
                                .orElseThrow();
            case DEPARTMENTS ->
                edition.catalogue().bundle(route.subject()).orElseThrow().department();
            default -> to.id();
        };
    }

    private static Optional<CaseTerms> terms(Edition edition, CaseRoute route) {
        return edition.catalogue()
                .item(route.subject())
                .map(CaseTerms::of)
                .or(() -> edition.catalogue()
                        .bundle(route.subject())
                        .map(bundle -> CaseTerms.of(bundle, edition.city().limits())));
    }
}
