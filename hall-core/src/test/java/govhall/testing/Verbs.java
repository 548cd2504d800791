package govhall.testing;

import static govhall.testing.TestHall.DAY;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.stream.Roster;
import govhall.stream.Roster.QueueRule;
import govhall.ticket.NewTicket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every verb of the hall (业务动作) with a hall in which it happens: what proofs about all writing scripts run over. */
public final class Verbs {

    private static final Map<String, Verb> ALL = new LinkedHashMap<>();

    static {
        hall("setup", hall -> hall.takes("A"), (hall, act) -> hall.turning.setup(act, withAnotherQueue()));
        hall("turn-day", Verbs::everySortOfTicket, (hall, act) -> hall.turning.turnDay(act, DAY));
        hall(
                "issue",
                hall -> hall.takes("A"),
                (hall, act) -> hall.ticketing.issue(act, Rosters.CATALOGUE, NewTicket.ordinary("A")));
        hall("cancel", hall -> hall.takes("A"), (hall, act) -> hall.ticketing.cancel(act, hall.ticketId("A001")));
        hall("re-enter", Verbs::oneMissed, (hall, act) -> hall.ticketing.reEnter(act, hall.ticketId("A001")));
        hall("open-case", TestHall::withCases, (hall, act) -> Cases.opens(hall, act, Cases.NUMBER, Cases.plain()));
        hall("move-case", Cases::opened, (hall, act) -> Cases.accepts(hall, act));
        hall("discredit-case", Cases::opened, (hall, act) -> Cases.breaks(hall, act, Cases.NUMBER));
        hall("amend-case", Cases::opened, (hall, act) -> Cases.amends(hall, act));
        window("sign-on", hall -> {}, (hall, act, rev) -> hall.staffing.signOn(act, "1", rev, "clerk-1"));
        window("sign-off", Verbs::opened, (hall, act, rev) -> hall.staffing.signOff(act, "1", rev));
        window("open", Verbs::signedOn, (hall, act, rev) -> hall.staffing.open(act, "1", rev));
        window("pause", Verbs::opened, (hall, act, rev) -> hall.staffing.pause(act, "1", rev, "MEAL"));
        window("close", Verbs::opened, (hall, act, rev) -> hall.staffing.close(act, "1", rev));
        window("next", Verbs::called, (hall, act, rev) -> hall.calling.next(act, "1", rev, Optional.of("ADVICE")));
        window("recall", Verbs::called, (hall, act, rev) -> hall.calling.recall(act, "1", rev));
        window("serve", Verbs::called, (hall, act, rev) -> hall.calling.serve(act, "1", rev));
        window("finish", Verbs::called, (hall, act, rev) -> hall.calling.finish(act, "1", rev, "ADVICE"));
        window("miss", Verbs::calledInVain, (hall, act, rev) -> hall.calling.miss(act, "1", rev));
    }

    private Verbs() {}

    /** A verb: its script, what comes before it, and how it is done. */
    public record Verb(String script, boolean atWindow, Consumer<TestHall> before, Doing doing) {

        /** Brings the hall to where the verb can happen; the verb then names the revision of window 1 as it is now. */
        public Ready in(TestHall hall) {
            before.accept(hall);
            long rev = hall.window(1).rev();
            return (client, act) -> doing.does(client, act, rev);
        }

        @Override
        public String toString() {
            return script;
        }
    }

    /** A verb that waits to be done by any client of the hall, once or more. */
    @FunctionalInterface
    public interface Ready {
        Answer does(TestHall client, Act act);
    }

    /** How a verb is done at window 1, whose revision was seen. */
    @FunctionalInterface
    public interface Doing {
        Answer does(TestHall client, Act act, long rev);
    }

    /** All verbs by script. */
    public static Map<String, Verb> all() {
        return ALL;
    }

    private static void hall(String script, Consumer<TestHall> before, Ready doing) {
        ALL.put(script, new Verb(script, false, before, (client, act, rev) -> doing.does(client, act)));
    }

    private static void window(String script, Consumer<TestHall> before, Doing doing) {
        ALL.put(script, new Verb(script, true, before, doing));
    }

    private static void signedOn(TestHall hall) {
        hall.staffing.signOn(hall.act(), "1", hall.window(1).rev(), "clerk-1");
    }

    private static void opened(TestHall hall) {
        hall.window(1).opens();
    }

    /** A001 is called at window 1 and goes on to queue C; A002 waits. */
    private static void called(TestHall hall) {
        hall.takesLegs("A", "C");
        hall.takes("A");
        hall.window(1).opens().calls("A001");
    }

    private static void calledInVain(TestHall hall) {
        called(hall);
        hall.after(30).window(1).recalls();
        hall.after(30).window(1).recalls();
        hall.after(30);
    }

    private static void oneMissed(TestHall hall) {
        calledInVain(hall);
        hall.window(1).misses();
    }

    private static void everySortOfTicket(TestHall hall) {
        oneMissed(hall);
        hall.window(1).calls("A002").serves();
        hall.takes("B");
        hall.takes("B");
        hall.window(2).opens().calls("B001");
    }

    private static Roster withAnotherQueue() {
        Roster small = Rosters.small();
        Map<String, QueueRule> queues = new TreeMap<>(small.queues());
        queues.put("E", Rosters.queue("E", 40, 0));
        return new Roster(small.catalogueVersion(), queues, small.windows(), small.classes());
    }
}
