package govhall.testing;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.LegView;
import govhall.stream.TicketState;
import govhall.stream.WindowState;
import govhall.stream.WindowView;
import govhall.ticket.NewTicket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Somebody who works a hall at random, as fast as it answers (连续操作): takes tickets, calls, finishes, misses, cancels,
 * lets come back, opens and closes, at any window. It knows a window only by the last answer, as a console does.
 */
public final class Burst {

    private static final List<String> QUEUES = List.of("A", "B", "C", "D");
    private static final List<String> CLASSES = List.of("ORDINARY", "ORDINARY", "ELDERLY", "URGENT");
    private static final List<String> NEEDS = List.of("", "", "", "L", "S");
    private static final int WINDOWS = 6;

    private TestHall hall;
    private final String name;
    private final Random random;
    private final Map<String, WindowView> windows = new HashMap<>();
    private final List<String> tickets = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<Answer> acknowledged = new CopyOnWriteArrayList<>();
    private final List<Press> unknown = new ArrayList<>();

    public Burst(TestHall hall, String name, long seed) {
        this.hall = hall;
        this.name = name;
        random = new Random(seed);
        hall.snapshot().windows().forEach(window -> windows.put(window.no(), window));
    }

    /** Goes on over another line to Redis. */
    public Burst over(TestHall line) {
        hall = line;
        return this;
    }

    /** One act with its key, to be asked once or again. */
    private record Press(Act act, Function<Act, Answer> asked) {}

    /** What was answered; each of it must stay. */
    public List<Answer> acknowledged() {
        return acknowledged;
    }

    /** What was asked without an answer; each of it happened wholly or not at all. */
    public int unknown() {
        return unknown.size();
    }

    /** One random act; a refusal is no news, but that Redis is away goes up. */
    public Optional<Answer> step() {
        return press(choose());
    }

    /** Asks again whatever had no answer, under the same keys. */
    public void askAgain() {
        List<Press> again = List.copyOf(unknown);
        unknown.clear();
        again.forEach(this::press);
    }

    private Optional<Answer> press(Press press) {
        try {
            Answer answer = press.asked.apply(press.act);
            learn(answer);
            if (answer.happened()) {
                acknowledged.add(answer);
            }
            return Optional.of(answer);
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            if (refusal instanceof Refusal.OutcomeUnknown) {
                unknown.add(press);
            }
            if (refusal instanceof Refusal.OutcomeUnknown || refusal instanceof Refusal.Away) {
                throw refused;
            }
            if (refusal instanceof Refusal.Stale stale) {
                keep(WindowView.parse(stale.window()));
            }
            return Optional.empty();
        }
    }

    private void learn(Answer answer) {
        answer.events().forEach(event -> {
            event.window().ifPresent(this::keep);
            event.windows().ifPresent(all -> all.forEach(this::keep));
        });
        answer.ticket().ifPresent(ticket -> {
            tickets.add(ticket.id());
            if (ticket.state() == TicketState.MISSED) {
                missed.add(ticket.id());
            }
        });
    }

    private void keep(WindowView window) {
        windows.put(window.no(), window);
    }

    private Press choose() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> issue();
            case 7, 8, 9, 10, 11, 12, 13 -> next();
            case 14, 15, 16 -> atTicket();
            case 17 -> byTicket();
            default -> staff();
        };
    }

    private Press issue() {
        List<LegView> legs = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
            legs.add(new LegView(any(QUEUES), List.of("X001")));
        }
        NewTicket wanted = new NewTicket(
                legs, any(CLASSES), Optional.empty(), any(NEEDS), Optional.empty(), Optional.empty(), "KIOSK");
        return new Press(hall.act(), act -> hall.ticketing.issue(act, Rosters.CATALOGUE, wanted));
    }

    private Press next() {
        WindowView window = anyWindow();
        for (int i = 0; i < WINDOWS && window.state() != WindowState.OPEN; i++) {
            window = anyWindow();
        }
        return next(window);
    }

    private Press next(WindowView window) {
        Optional<String> outcome = window.ticket().map(held -> "ADVICE");
        return new Press(hall.act(), act -> hall.calling.next(act, window.no(), window.rev(), outcome));
    }

    private Press atTicket() {
        WindowView window = anyWindow();
        String no = window.no();
        long rev = window.rev();
        return switch (random.nextInt(5)) {
            case 0 -> new Press(hall.act(), act -> hall.calling.serve(act, no, rev));
            case 1 -> new Press(hall.act(), act -> hall.calling.recall(act, no, rev));
            case 2 -> new Press(hall.act(), act -> hall.calling.finish(act, no, rev, "DONE_ON_SPOT"));
            default -> new Press(hall.act(), act -> hall.calling.miss(act, no, rev));
        };
    }

    private Press byTicket() {
        String ticket = tickets.isEmpty() ? hall.ticketId("A999") : any(tickets);
        String back = missed.isEmpty() ? ticket : missed.remove(missed.size() - 1);
        return random.nextInt(3) == 0
                ? new Press(hall.act(), act -> hall.ticketing.cancel(act, ticket))
                : new Press(hall.act(), act -> hall.ticketing.reEnter(act, back));
    }

    private Press staff() {
        WindowView window = anyWindow();
        String no = window.no();
        long rev = window.rev();
        if (window.clerk().isEmpty()) {
            return new Press(hall.act(), act -> hall.staffing.signOn(act, no, rev, name + "-" + no));
        }
        return switch (random.nextInt(10)) {
            case 0 -> new Press(hall.act(), act -> hall.staffing.signOff(act, no, rev));
            case 1, 2 -> new Press(hall.act(), act -> hall.staffing.close(act, no, rev));
            case 3, 4 -> new Press(hall.act(), act -> hall.staffing.pause(act, no, rev, "MEAL"));
            default -> new Press(hall.act(), act -> hall.staffing.open(act, no, rev));
        };
    }

    private WindowView anyWindow() {
        return windows.get(Integer.toString(1 + random.nextInt(WINDOWS)));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
