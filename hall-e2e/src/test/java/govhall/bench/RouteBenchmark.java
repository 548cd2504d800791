package govhall.bench;

import govhall.catalogue.Edition;
import govhall.route.CaseAsked;
import govhall.route.CaseRouter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How many cases one thread routes in a second when it is warm, over all items, the nine cities, a week of dates, and
 * one in four at a town or a village. Counted in the thread's own CPU time, so that a busy machine disturbs little. Run with {@code mvn -Pbench verify -pl hall-e2e -am}; the figure goes to the output.
 */
class RouteBenchmark {

    private static final long SEED = 20_210_617;
    private static final int QUESTIONS = 8_192;
    private static final int ROUNDS = 15;
    private static final int TURNS = 100;
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @Test
    void decisions_per_second_of_one_warm_thread() {
        Edition city = Edition.load("qianjiang");
        CaseRouter router = CaseRouter.of(city);
        CaseAsked[] items =
                questions(router, city, List.copyOf(city.catalogue().items().keySet()));
        CaseAsked[] bundles =
                questions(router, city, List.copyOf(city.catalogue().bundles().keySet()));
        System.out.printf(
                "routing decisions per second, one warm thread, seed %d: items %.2f million, bundles with all members"
                        + " %.2f million%n",
                SEED, perSecond(router, items) / 1e6, perSecond(router, bundles) / 1e6);
    }

    private static CaseAsked[] questions(CaseRouter router, Edition city, List<String> subjects) {
        Random random = new Random(SEED);
        List<String> places = List.copyOf(city.city().circle().keySet());
        List<String> sites = List.copyOf(city.city().sites().keySet());
        CaseAsked[] questions = new CaseAsked[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            CaseAsked asked = router.ask(one(random, subjects), DAY.plusDays(random.nextInt(7)))
                    .from(one(random, places));
            questions[i] = random.nextInt(4) == 0 ? asked.at(one(random, sites)) : asked;
        }
        return questions;
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The median of the later rounds; the first third warms up. */
    private static double perSecond(CaseRouter router, CaseAsked[] questions) {
        double[] rates = new double[ROUNDS];
        long rules = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int turn = 0; turn < TURNS; turn++) {
                for (CaseAsked asked : questions) {
                    rules += router.route(asked).fired().size();
                }
            }
            rates[round] = TURNS
                    * QUESTIONS
                    * 1e9
                    / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        if (rules < (long) ROUNDS * TURNS * QUESTIONS) {
            throw new AssertionError("a decision without a rule");
        }
        double[] warm = Arrays.copyOfRange(rates, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
