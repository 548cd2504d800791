package govhall.projection;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.Happening;
import govhall.stream.Offset;
import govhall.stream.StreamEntry;
import govhall.testing.Burst;
import govhall.testing.HallInvariants;
import govhall.testing.LegalOrder;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** Eight clerks at once press whatever they like at any window; what comes out is one legal order, and all of it. */
class EightClerksTest {

    private static final int CLERKS = 8;
    private static final int PRESSES = 400;
    private static final int PRESSES_AFTER_THE_TURN = 20;
    private static final String NEXT_DAY = "20261125";

    private final AtomicLong clock = new AtomicLong(TestHall.time("08:30").toEpochMilli());
    private final CyclicBarrier together = new CyclicBarrier(CLERKS);

    @Test
    void eight_clerks_at_once_make_one_legal_order_and_the_fold_of_it_is_the_hall() throws Exception {
        TestHall hall = TestHall.with(Rosters.impatient());
        HallView start = HallInvariants.nothing(hall);
        for (int no = 1; no <= 6; no++) {
            hall.window(no).opens();
        }

        List<Worked> worked = atOnce(hall);

        List<StreamEntry> day = all(hall, TestHall.DAY);
        List<StreamEntry> next = all(hall, NEXT_DAY);
        HallView evening = LegalOrder.replay(start, day);
        HallView morning = LegalOrder.replay(evening, next);
        assertThat(morning).isEqualTo(HallView.of(hall.snapshot()));
        HallInvariants.check(hall);

        Map<String, Long> happened =
                day.stream().collect(Collectors.groupingBy(e -> e.event().word(), TreeMap::new, Collectors.counting()));
        System.out.println("eight clerks: " + happened);
        assertThat(happened)
                .as("the clerks do what a day is made of")
                .containsKeys(
                        Happening.ISSUED.word(),
                        Happening.CALLED.word(),
                        Happening.FINISHED.word(),
                        Happening.LEG_FINISHED.word(),
                        Happening.CANCELLED.word(),
                        Happening.DAY_TURNED.word());
        assertThat(worked.stream().filter(Worked::turned))
                .as("who turned the day")
                .hasSize(1);
        theAnswersAreTheStream(worked, day, next);
    }

    /** Every answer tells its own events of the stream; together, with setup and the opening, they tell all of it. */
    private static void theAnswersAreTheStream(List<Worked> worked, List<StreamEntry> day, List<StreamEntry> next) {
        Map<Offset, String> told =
                new TreeMap<>(Comparator.comparing(Offset::day).thenComparing(Offset::n));
        for (Worked clerk : worked) {
            for (Answer answer : clerk.answers()) {
                assertThat(told.put(answer.at(), answer.events().get(0).word())).isNull();
            }
        }
        List<Offset> ends = new ArrayList<>(told.keySet());
        long events = worked.stream()
                .flatMap(clerk -> clerk.answers().stream())
                .mapToLong(answer -> answer.events().size())
                .sum();
        assertThat(events + 1 + 2 * 6).as("events that somebody was told").isEqualTo(day.size() + next.size());
        List<Offset> all = new ArrayList<>();
        day.forEach(entry -> all.add(entry.at()));
        next.forEach(entry -> all.add(entry.at()));
        assertThat(all).containsAll(ends);
    }

    private List<Worked> atOnce(TestHall hall) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Callable<Worked>> work = new ArrayList<>();
            for (int i = 0; i < CLERKS; i++) {
                String name = "clerk" + i;
                RedisConnectionFactory line = TestRedis.shared().connectionFactory();
                work.add(() -> work(hall.over(line), name));
            }
            List<Worked> worked = new ArrayList<>();
            for (Future<Worked> done : clerks.invokeAll(work)) {
                worked.add(done.get());
            }
            return worked;
        } finally {
            clerks.shutdownNow();
        }
    }

    private record Worked(List<Answer> answers, boolean turned) {}

    private Worked work(TestHall hall, String name) throws Exception {
        Burst burst = new Burst(hall, name, ThreadLocalRandom.current().nextLong());
        together.await();
        for (int i = 0; i < PRESSES; i++) {
            hall.at(Instant.ofEpochMilli(
                    clock.addAndGet(ThreadLocalRandom.current().nextInt(4_000))));
            burst.step();
        }
        List<Answer> answers = new ArrayList<>();
        boolean turned = false;
        try {
            answers.add(hall.turning.turnDay(hall.act(), TestHall.DAY, NEXT_DAY));
            turned = true;
        } catch (Refused another) {
            assertThat(another.refusal()).isEqualTo(new Refusal.DayTurned(NEXT_DAY));
        }
        for (int i = 0; i < PRESSES_AFTER_THE_TURN; i++) {
            burst.step();
        }
        answers.addAll(burst.acknowledged());
        return new Worked(answers, turned);
    }

    private static List<StreamEntry> all(TestHall hall, String day) {
        return hall.log.after(hall.id, day, 0, 100_000);
    }
}
