package govhall.projection;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.call.CallRule;
import govhall.redis.Answer;
import govhall.refusal.Refused;
import govhall.stream.HallEvent;
import govhall.stream.Happening;
import govhall.stream.LegView;
import govhall.stream.Offset;
import govhall.stream.Roster;
import govhall.stream.StreamEntry;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.stream.WindowState;
import govhall.stream.WindowView;
import govhall.testing.HallInvariants;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.ticket.NewTicket;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random days of 4 queues × 3 classes × 3 sets of needs × 6 windows. After every step the fold of the stream must be
 * the snapshot, and every call must be the one that the twin of the rule names, for the same reason. A failure names
 * its seed and step: run again with {@code -Dhall.seed=...}.
 */
class RandomHistoriesTest {

    private static final int HISTORIES = 24;
    private static final int STEPS = 500;
    private static final List<String> QUEUES = List.of("A", "B", "C", "D");
    private static final List<String> CLASSES = List.of("ORDINARY", "ORDINARY", "ELDERLY", "URGENT");
    private static final List<String> NEEDS = List.of("", "", "", "L", "S", "LS");
    private static final List<String> TARGETS = List.of("1", "4", "6", "CROSS_CITY", "PROFESSIONAL");

    private Random random;
    private TestHall hall;
    private HallView view;
    private String day;
    private final Map<String, Integer> happened = new TreeMap<>();

    @Test
    void twelve_thousand_random_steps_agree_with_the_twin_and_with_the_snapshot() {
        long seed = Long.getLong("hall.seed", System.nanoTime());
        for (int history = 0; history < HISTORIES; history++) {
            play(seed + history);
        }
        System.out.println("random histories, seed " + seed + ": " + HISTORIES * STEPS + " steps, " + happened);
        // What happens to case files is told by an owner of its own, not by a hall.
        assertThat(Arrays.stream(Happening.values()).map(Happening::word).filter(word -> !word.startsWith("case-")))
                .as("steps reach everything")
                .allSatisfy(word -> assertThat(happened).containsKey(word));
    }

    private void play(long seed) {
        random = new Random(seed);
        hall = TestHall.small();
        day = TestHall.DAY;
        view = HallView.of(hall.snapshot());
        for (int step = 0; step < STEPS; step++) {
            try {
                hall.at(hall.now().plusMillis(random.nextInt(3) == 0 ? 0 : random.nextInt(60_000)));
                step();
                catchUp();
                if (step % 100 == 99) {
                    HallInvariants.check(hall);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", step " + step + ": " + e.getMessage(), e);
            }
        }
    }

    private void step() {
        try {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> issue();
                case 6, 7, 8, 9, 10, 11, 12 -> call();
                case 13, 14 -> workOnTicket();
                case 15 -> cancel();
                case 16 -> reEnter();
                case 17, 18 -> staff();
                default -> turn();
            }
        } catch (Refused expected) {
            happened.merge("refused", 1, Integer::sum);
        }
    }

    private void issue() {
        List<LegView> legs = new ArrayList<>();
        for (int i = random.nextInt(6) == 0 ? 3 : 1; i > 0; i--) {
            legs.add(new LegView(any(QUEUES), random.nextBoolean() ? List.of("X001", "D01-02") : List.of()));
        }
        Optional<String> target = random.nextInt(12) == 0 ? Optional.of(any(TARGETS)) : Optional.empty();
        Answer answer = hall.issue(
                new NewTicket(legs, any(CLASSES), Optional.empty(), any(NEEDS), Optional.empty(), target, "KIOSK"));
        assertAhead(answer);
    }

    private void reEnter() {
        assertAhead(hall.ticketing.reEnter(hall.act(), anyTicket()));
    }

    private void assertAhead(Answer answer) {
        catchUp();
        TicketView ticket = answer.ticket().orElseThrow();
        if (ticket.target().isEmpty()) {
            long twin = rule().ahead(view.tickets().values(), ticket);
            assertThat((long) answer.ahead().orElseThrow())
                    .as("ahead of %s", ticket)
                    .isEqualTo(twin);
        }
    }

    private void call() {
        WindowView window = anyWindow();
        // Mostly the window that is free and open, else refusals are all that happens.
        for (int i = 0; i < 8 && window.state() != WindowState.OPEN; i++) {
            window = anyWindow();
        }
        Optional<String> outcome =
                window.ticket().isPresent() && random.nextInt(4) > 0 ? Optional.of("ADVICE") : Optional.empty();
        HallView before = view;
        Answer answer = hall.calling.next(hall.act(), window.no(), window.rev(), outcome);
        catchUp();
        List<TicketView> then = new ArrayList<>(before.tickets().values());
        for (HallEvent event : answer.events()) {
            if (event.is(Happening.LEG_FINISHED)) {
                TicketView back = event.ticket().orElseThrow();
                then.removeIf(ticket -> ticket.id().equals(back.id()));
                then.add(back);
            }
        }
        List<CallRule.Choice> order = rule().order(then, window.no());
        Optional<TicketView> called = answer.events().stream()
                .filter(event -> event.is(Happening.CALLED))
                .findFirst()
                .flatMap(HallEvent::ticket);
        assertThat(called.map(TicketView::id))
                .isEqualTo(order.stream().findFirst().map(c -> c.ticket().id()));
        called.ifPresent(ticket -> {
            CallRule.Choice first = order.get(0);
            assertThat(ticket.layer()).hasValue(first.layer());
            assertThat(ticket.priority()).hasValue(first.priority());
            assertThat(ticket.passed())
                    .hasValue(rule().passedOver(then, ticket.window().orElseThrow(), first));
        });
    }

    private void workOnTicket() {
        WindowView window = anyWindow();
        for (int i = 0; i < 8 && window.ticket().isEmpty(); i++) {
            window = anyWindow();
        }
        switch (random.nextInt(5)) {
            case 0 -> hall.calling.serve(hall.act(), window.no(), window.rev());
            case 1 -> hall.calling.finish(hall.act(), window.no(), window.rev(), "DONE_ON_SPOT");
            case 2 -> hall.calling.recall(hall.act(), window.no(), window.rev());
            default -> missPatiently(window);
        }
    }

    private void missPatiently(WindowView window) {
        long rev = window.rev();
        for (int i = 0; i < 2; i++) {
            hall.after(20 + random.nextInt(60));
            rev = hall.calling.recall(hall.act(), window.no(), rev).window().rev();
        }
        hall.calling.miss(hall.act(), window.no(), rev);
    }

    private void cancel() {
        hall.ticketing.cancel(hall.act(), anyTicket());
    }

    private void staff() {
        WindowView window = anyWindow();
        switch (random.nextInt(9)) {
            case 0, 8 -> hall.staffing.close(hall.act(), window.no(), window.rev());
            case 1 -> hall.staffing.pause(hall.act(), window.no(), window.rev(), "MEAL");
            case 2 -> hall.staffing.signOff(hall.act(), window.no(), window.rev());
            case 3, 4 -> hall.staffing.signOn(hall.act(), window.no(), window.rev(), "clerk-" + random.nextInt(6));
            default -> hall.staffing.open(hall.act(), window.no(), window.rev());
        }
    }

    private void turn() {
        int chance = random.nextInt(6);
        if (chance > 1) {
            staff();
            return;
        }
        if (chance == 1) {
            hall.turning.setup(hall.act(), anyRoster());
            return;
        }
        String next = LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
                .plusDays(1 + random.nextInt(3))
                .format(DateTimeFormatter.BASIC_ISO_DATE);
        hall.at(hall.now().plusSeconds(random.nextInt(3600)));
        hall.turning.turnDay(hall.act(), day, next);
        day = next;
    }

    /** The small one, sometimes without a queue or two windows. */
    private Roster anyRoster() {
        Roster small = Rosters.small();
        String queue = any(QUEUES);
        return switch (random.nextInt(4)) {
            case 0 -> Rosters.of(small, Rosters.except(small.queues(), queue), Rosters.without(small.windows(), queue));
            case 1 -> Rosters.of(small, small.queues(), Rosters.except(small.windows(), "2", any(List.of("4", "6"))));
            default -> small;
        };
    }

    /** Folds what the stream says since, checks the chain and compares with the snapshot. */
    private void catchUp() {
        List<StreamEntry> entries;
        do {
            entries = hall.log.after(hall.id, view.at().day(), view.at().n(), 100);
            Offset reached = view.at();
            for (StreamEntry entry : entries) {
                assertThat(entry.follows(reached)).as("chain at %s", entry.at()).isTrue();
                reached = entry.at();
                happened.merge(entry.event().word(), 1, Integer::sum);
            }
            view = view.after(entries);
        } while (!entries.isEmpty());
        assertThat(view).isEqualTo(HallView.of(hall.snapshot()));
    }

    private CallRule rule() {
        return new CallRule(view.roster(), hall.now().toEpochMilli());
    }

    private WindowView anyWindow() {
        return any(List.copyOf(view.windows().values()));
    }

    private String anyTicket() {
        List<String> missed = view.tickets().values().stream()
                .filter(ticket -> ticket.state() == TicketState.MISSED)
                .map(TicketView::id)
                .toList();
        List<String> all = missed.isEmpty() || random.nextInt(4) == 0
                ? List.copyOf(view.tickets().keySet())
                : missed;
        return all.isEmpty() ? "261124A999" : any(all);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
