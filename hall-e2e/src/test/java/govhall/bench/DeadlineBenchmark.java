package govhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.deadline.DayUnit;
import govhall.deadline.Deadline;
import govhall.deadline.Suspension;
import govhall.deadline.SyntheticCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Deadlines per second of one warm thread, as a ratio to the day-by-day model of the tests in the same run. Run with
 * {@code mvn -Pbench verify -pl hall-e2e -am}; figures go to the output.
 */
class DeadlineBenchmark {

    private static final int CASES = 20_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);

    private record Case(Instant received, int days, List<Suspension> suspensions) {}

    @Test
    void deadlines_per_second() {
        Random dice = new Random(20);
        SyntheticCalendar years = new SyntheticCalendar(dice, true);
        List<Case> plain = new ArrayList<>();
        List<Case> suspended = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Instant received = years.moment();
            plain.add(new Case(received, 1 + dice.nextInt(45), List.of()));
            suspended.add(new Case(received, 1 + dice.nextInt(45), years.suspensions(received)));
        }
        compare("without suspensions", plain, years);
        compare("with 0 to 4 suspensions", suspended, years);
    }

    private static void compare(String which, List<Case> cases, SyntheticCalendar years) {
        ToLongFunction<Case> clock = each ->
                due(Deadline.of(years.calendar, each.received(), each.days(), DayUnit.WORKING, each.suspensions()));
        ToLongFunction<Case> naive =
                each -> due(years.naive.deadline(each.received(), each.days(), DayUnit.WORKING, each.suspensions()));
        double fast = perSecond(cases, clock);
        double slow = perSecond(cases, naive);
        System.out.printf(
                "deadlines per second, one thread, %s: %.2f million/s, %.1f x the day-by-day model (%.2f million/s)%n",
                which, fast / 1e6, fast / slow, slow / 1e6);
    }

    private static long due(Deadline deadline) {
        return deadline.due().toEpochDay();
    }

    /** The median round; the first third warms up. */
    private static double perSecond(List<Case> cases, ToLongFunction<Case> each) {
        List<Long> nanos = new ArrayList<>();
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            for (Case one : cases) {
                sum += each.applyAsLong(one);
            }
            if (round >= ROUNDS / 3) {
                nanos.add(System.nanoTime() - from);
            }
        }
        assertThat(sum).isPositive();
        return cases.size() * 1e9 / nanos.stream().sorted().toList().get(nanos.size() / 2);
    }
}
