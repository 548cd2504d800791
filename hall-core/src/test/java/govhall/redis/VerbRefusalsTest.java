package govhall.redis;

import static govhall.testing.TestHall.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import govhall.refusal.Refusal;
import govhall.stream.LegView;
import govhall.stream.Roster;
import govhall.testing.Cases;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.ticket.NewTicket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every refusal that the head of a script names, provoked; no key of the hall is another before and after. */
class VerbRefusalsTest {

    private static final String NEXT_DAY = "20261125";

    private final ScriptHeads heads = new ScriptHeads();

    /** One refusal of a script: the rule in words, how the hall stands, what is tried, what it says. */
    private record Rule(
            String script, String words, Consumer<TestHall> before, Consumer<TestHall> attempt, Refusal refusal) {}

    private static final List<Rule> RULES = new ArrayList<>();

    static {
        staffing();
        calling();
        tickets();
        days();
        caseFiles();
        amendments();
    }

    @TestFactory
    Stream<DynamicTest> every_refusal_changes_nothing() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.script + ": " + rule.words, () -> {
                    TestHall hall = TestHall.small();
                    rule.before.accept(hall);
                    assertThat(hall.refused(() -> rule.attempt.accept(hall))).isEqualTo(rule.refusal);
                }));
    }

    @Test
    void every_refusal_that_a_head_names_has_a_rule_here() {
        Set<String> provoked = new TreeSet<>();
        RULES.forEach(rule -> provoked.add(rule.script + " " + rule.refusal.slug()));
        // Its fact is a picture whose members have no promised order; CaseworkTest provokes it.
        provoked.add("move-case case-stale");
        // CaseDeskTest and CasePapersTest provoke these.
        provoked.add("amend-case case-stale");
        provoked.add("discredit-case case-stale");
        Set<String> named = new TreeSet<>();
        for (String script : heads.scripts()) {
            Set<String> parts = new TreeSet<>(heads.parts(script));
            // What the head says of every script is provoked for every script in HeadRefusalsTest.
            parts.remove("head");
            parts.forEach(part -> heads.words(part, "refuses").forEach(slug -> named.add(script + " " + slug)));
        }
        assertThat(provoked).containsAll(named);
    }

    private static void caseFiles() {
        rule(
                "open-case",
                "a number is given to one case only",
                Cases::opened,
                hall -> Cases.opens(hall, hall.act(), Cases.NUMBER, Cases.plain()),
                new Refusal.CaseExists(Cases.NUMBER.text()));
        rule(
                "case-file",
                "a case that nobody opened is not there",
                TestHall::withCases,
                hall -> hall.casework.file(Cases.NUMBER.text()),
                new Refusal.CaseUnknown(Cases.NUMBER.text()));
        rule(
                "move-case",
                "a case that is gone does not move",
                Cases::opened,
                hall -> Cases.accepts(hall, hall.act(), Cases.OTHER),
                new Refusal.CaseUnknown(Cases.OTHER.text()));
    }

    private static void amendments() {
        rule(
                "amend-case",
                "a case that is gone is not amended",
                TestHall::withCases,
                hall -> Cases.amends(hall, hall.act()),
                new Refusal.CaseUnknown(Cases.NUMBER.text()));
        rule(
                "discredit-case",
                "in a case that is gone no declaration is found false",
                Cases::opened,
                hall -> Cases.breaks(hall, hall.act(), Cases.OTHER),
                new Refusal.CaseUnknown(Cases.OTHER.text()));
    }

    private static void staffing() {
        rule(
                "sign-on",
                "a window takes one clerk",
                hall -> hall.window(1).opens(),
                hall -> hall.staffing.signOn(hall.act(), "1", 2, "clerk-9"),
                new Refusal.WindowTaken("1", "clerk-1"));
        rule(
                "sign-on",
                "a clerk works at one window",
                hall -> hall.window(1).opens(),
                hall -> hall.staffing.signOn(hall.act(), "2", 0, "clerk-1"),
                new Refusal.ClerkElsewhere("clerk-1", "1"));
        rule(
                "sign-off",
                "who is not there cannot leave",
                hall -> {},
                hall -> hall.staffing.signOff(hall.act(), "1", 0),
                new Refusal.NobodySignedOn("1"));
        rule(
                "sign-off",
                "nobody leaves with a ticket in hand",
                VerbRefusalsTest::called,
                hall -> hall.staffing.signOff(hall.act(), "1", 3),
                new Refusal.WindowBusy("1", "A001"));
        rule(
                "open",
                "an empty window does not open",
                hall -> {},
                hall -> hall.staffing.open(hall.act(), "1", 0),
                new Refusal.NobodySignedOn("1"));
        rule(
                "open",
                "an open window does not open",
                hall -> hall.window(1).opens(),
                hall -> hall.staffing.open(hall.act(), "1", 2),
                new Refusal.WindowOpen("1"));
        rule(
                "pause",
                "a closed window does not pause",
                hall -> {},
                hall -> hall.staffing.pause(hall.act(), "1", 0, "MEAL"),
                new Refusal.WindowClosed("1"));
        rule(
                "pause",
                "a paused window does not pause",
                VerbRefusalsTest::paused,
                hall -> hall.staffing.pause(hall.act(), "1", 3, "MEAL"),
                new Refusal.WindowPaused("1"));
        rule(
                "close",
                "a closed window does not close",
                hall -> {},
                hall -> hall.staffing.close(hall.act(), "1", 0),
                new Refusal.WindowClosed("1"));
        rule(
                "close",
                "no window closes with a ticket in hand",
                VerbRefusalsTest::called,
                hall -> hall.staffing.close(hall.act(), "1", 3),
                new Refusal.WindowBusy("1", "A001"));
    }

    private static void calling() {
        rule(
                "next",
                "a closed window calls nobody",
                hall -> hall.takes("A"),
                hall -> next(hall, 0, ""),
                new Refusal.WindowClosed("1"));
        rule(
                "next",
                "a paused window calls nobody",
                VerbRefusalsTest::paused,
                hall -> next(hall, 3, ""),
                new Refusal.WindowPaused("1"));
        rule(
                "next",
                "a window calls one at a time",
                VerbRefusalsTest::called,
                hall -> next(hall, 3, ""),
                new Refusal.WindowBusy("1", "A001"));
        rule(
                "next",
                "an outcome needs a ticket",
                hall -> hall.window(1).opens(),
                hall -> next(hall, 2, "ADVICE"),
                new Refusal.NoTicket("1"));
        for (String verb : List.of("recall", "serve", "finish", "miss")) {
            rule(
                    verb,
                    "it needs a ticket in hand",
                    hall -> hall.window(1).opens(),
                    hall -> at(hall, verb, 2),
                    new Refusal.NoTicket("1"));
        }
        for (String verb : List.of("recall", "serve", "miss")) {
            rule(
                    verb,
                    "who is being served has come",
                    hall -> {
                        called(hall);
                        hall.window(1).serves();
                    },
                    hall -> at(hall, verb, 4),
                    new Refusal.TicketState("A001", "SERVING"));
        }
        rule(
                "miss",
                "who was called once has not missed it",
                VerbRefusalsTest::called,
                hall -> hall.after(600).calling.miss(hall.act(), "1", 3),
                new Refusal.MissTooEarly("A001", "1", "3", "0"));
        rule(
                "miss",
                "who was called often enough still has the queue's patience",
                hall -> {
                    called(hall);
                    hall.after(20).window(1).recalls();
                    hall.after(20).window(1).recalls();
                },
                hall -> hall.calling.miss(hall.act(), "1", 5),
                new Refusal.MissTooEarly("A001", "3", "3", "20"));
    }

    private static void tickets() {
        rule(
                "issue",
                "a queue that is not there has no line",
                hall -> {},
                hall -> hall.takes("X"),
                new Refusal.QueueUnknown("X"));
        rule(
                "issue",
                "every errand of a ticket needs its queue, not only the first",
                hall -> {},
                hall -> hall.takesLegs("A", "B", "X"),
                new Refusal.QueueUnknown("X"));
        rule(
                "issue",
                "a retired queue takes nobody any more",
                hall -> {
                    hall.takes("B");
                    hall.turning.setup(hall.act(), without("B"));
                },
                hall -> hall.takes("B"),
                new Refusal.QueueUnknown("B"));
        rule(
                "issue",
                "a class that is not there is nobody's",
                hall -> {},
                hall -> hall.takes("A", "VIP", ""),
                new Refusal.ClassUnknown("VIP"));
        rule(
                "issue",
                "a need that no window of the queue meets is not promised",
                hall -> hall.turning.setup(hall.act(), Rosters.small()),
                hall -> hall.takes("B", "ORDINARY", "X"),
                new Refusal.QueueWithoutWindow("B", "X"));
        rule(
                "issue",
                "a need that no window of a later errand meets is not promised",
                hall -> hall.turning.setup(hall.act(), onlyWindow3ServesD()),
                hall -> hall.issue(new NewTicket(
                        List.of(new LegView("A", List.of()), new LegView("D", List.of())),
                        "ORDINARY",
                        Optional.empty(),
                        "L",
                        Optional.empty(),
                        Optional.empty(),
                        "KIOSK")),
                new Refusal.QueueWithoutWindow("D", "L"));
        rule(
                "issue",
                "items of another catalogue are looked up anew",
                hall -> {},
                hall -> hall.ticketing.issue(hall.act(), "other0000001", NewTicket.ordinary("A")),
                new Refusal.CatalogueChanged(Rosters.CATALOGUE));
        rule(
                "cancel",
                "what was never given cannot be given back",
                hall -> {},
                hall -> hall.ticketing.cancel(hall.act(), "261124A001"),
                new Refusal.TicketUnknown("261124A001"));
        rule(
                "cancel",
                "who stands at the window is not given back",
                VerbRefusalsTest::called,
                hall -> hall.ticketing.cancel(hall.act(), "261124A001"),
                new Refusal.TicketState("A001", "CALLED"));
        rule(
                "cancel",
                "what was given back is gone",
                hall -> {
                    hall.takes("A");
                    hall.ticketing.cancel(hall.act(), "261124A001");
                },
                hall -> hall.ticketing.cancel(hall.act(), "261124A001"),
                new Refusal.TicketState("A001", "CANCELLED"));
        rule(
                "cancel",
                "an older slip is void",
                hall -> hall.takes("A"),
                hall -> hall.ticketing.cancel(hall.act(), "261124A001", 0),
                new Refusal.TokenOld(DAY));
        rule(
                "cancel",
                "a ticket missed yesterday is of yesterday",
                VerbRefusalsTest::missedYesterday,
                hall -> hall.ticketing.cancel(hall.act(), "261124A001"),
                new Refusal.TokenOld(NEXT_DAY));
        rule(
                "re-enter",
                "what was never given does not come back",
                hall -> {},
                hall -> hall.ticketing.reEnter(hall.act(), "261124A001"),
                new Refusal.TicketUnknown("261124A001"));
        rule(
                "re-enter",
                "who waits already waits",
                hall -> hall.takes("A"),
                hall -> hall.ticketing.reEnter(hall.act(), "261124A001"),
                new Refusal.TicketState("A001", "WAITING"));
        rule(
                "re-enter",
                "who missed it yesterday takes a new ticket",
                VerbRefusalsTest::missedYesterday,
                hall -> hall.ticketing.reEnter(hall.act(), "261124A001"),
                new Refusal.TicketState("A001", "MISSED"));
        rule(
                "re-enter",
                "who comes back after half an hour is too late",
                VerbRefusalsTest::missed,
                hall -> hall.at(hall.now().plusSeconds(1_800).plusMillis(1))
                        .ticketing
                        .reEnter(hall.act(), "261124A001"),
                new Refusal.ReenterTooLate("A001", "30"));
        rule(
                "re-enter",
                "who missed it twice does not come back again",
                hall -> {
                    missed(hall);
                    hall.ticketing.reEnter(hall.act(), "261124A001");
                    hall.window(1).calls("A001");
                    hall.after(20).window(1).recalls();
                    hall.after(40).window(1).recalls();
                    hall.window(1).misses();
                },
                hall -> hall.ticketing.reEnter(hall.act(), "261124A001"),
                new Refusal.ReenteredOften("A001", "1"));
        rule(
                "ticket",
                "what was never given cannot be shown",
                hall -> {},
                hall -> hall.ticket("A001"),
                new Refusal.TicketUnknown("261124A001"));
    }

    private static void days() {
        rule(
                "setup",
                "a class of which somebody waits does not vanish",
                hall -> hall.takes("A", "URGENT", ""),
                hall -> hall.turning.setup(hall.act(), withClasses(classes -> classes.remove("URGENT"))),
                new Refusal.ClassInUse("URGENT"));
        rule(
                "setup",
                "a class of which somebody waits keeps its lane",
                hall -> hall.takes("A", "URGENT", ""),
                hall -> hall.turning.setup(
                        hall.act(),
                        withClasses(classes -> classes.put("URGENT", new Roster.ClassRule("x", 0, 1000, 0)))),
                new Refusal.ClassInUse("URGENT"));
        rule(
                "turn-day",
                "a day is turned once",
                hall -> hall.turning.turnDay(hall.act(), DAY),
                hall -> hall.turning.turnDay(hall.act(), DAY),
                new Refusal.DayTurned(NEXT_DAY));
        rule(
                "turn-day",
                "a day does not follow itself",
                hall -> {},
                hall -> hall.turning.turnDay(hall.act(), DAY, DAY),
                new Refusal.DayNotLater(DAY, DAY));
        rule(
                "turn-day",
                "days do not run back",
                hall -> {},
                hall -> hall.turning.turnDay(hall.act(), DAY, "20261123"),
                new Refusal.DayNotLater(DAY, "20261123"));
        rule(
                "turn-day",
                "a hall that was founded but never set up has no day to turn",
                VerbRefusalsTest::onlyFounded,
                hall -> hall.turning.turnDay(hall.act(), DAY),
                new Refusal.CityNotSetUp());
        rule(
                "snapshot",
                "a hall that was founded but never set up has no picture",
                VerbRefusalsTest::onlyFounded,
                TestHall::snapshot,
                new Refusal.CityNotSetUp());
        rule(
                "found",
                "data of another schema are not founded over",
                hall -> hall.redis.opsForHash().put("{429005}:meta", "schema", "2"),
                TestHall::found,
                new Refusal.SchemaUnknown("2", "1"));
    }

    private static void rule(
            String script, String words, Consumer<TestHall> before, Consumer<TestHall> attempt, Refusal refusal) {
        RULES.add(new Rule(script, words, before, attempt, refusal));
    }

    private static void next(TestHall hall, long rev, String outcome) {
        hall.calling.next(hall.act(), "1", rev, Optional.of(outcome).filter(word -> !word.isEmpty()));
    }

    private static void at(TestHall hall, String verb, long rev) {
        switch (verb) {
            case "recall" -> hall.calling.recall(hall.act(), "1", rev);
            case "serve" -> hall.calling.serve(hall.act(), "1", rev);
            case "finish" -> hall.calling.finish(hall.act(), "1", rev, "ADVICE");
            default -> hall.calling.miss(hall.act(), "1", rev);
        }
    }

    private static void paused(TestHall hall) {
        hall.window(1).opens();
        hall.staffing.pause(hall.act(), "1", 2, "MEAL");
    }

    private static void called(TestHall hall) {
        hall.takes("A");
        hall.window(1).opens().calls("A001");
    }

    private static void missed(TestHall hall) {
        called(hall);
        hall.after(20).window(1).recalls();
        hall.after(40).window(1).recalls();
        hall.window(1).misses();
    }

    private static void missedYesterday(TestHall hall) {
        missed(hall);
        hall.turning.turnDay(hall.act(), DAY);
    }

    private static void onlyFounded(TestHall hall) {
        TestRedis.shared().flush();
        hall.found();
    }

    private static Roster without(String queue) {
        Roster small = Rosters.small();
        return Rosters.of(small, Rosters.except(small.queues(), queue), Rosters.without(small.windows(), queue));
    }

    private static Roster onlyWindow3ServesD() {
        Roster small = Rosters.small();
        return Rosters.of(small, small.queues(), Rosters.except(small.windows(), "5", "6"));
    }

    private static Roster withClasses(Consumer<Map<String, Roster.ClassRule>> change) {
        Roster small = Rosters.small();
        Map<String, Roster.ClassRule> classes = new TreeMap<>(small.classes());
        change.accept(classes);
        return new Roster(small.catalogueVersion(), small.queues(), small.windows(), classes);
    }
}
