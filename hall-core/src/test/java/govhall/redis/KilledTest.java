package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.refusal.Refused;
import govhall.stream.HallEvent;
import govhall.stream.Offset;
import govhall.stream.StreamEntry;
import govhall.testing.Burst;
import govhall.testing.BurstProgram;
import govhall.testing.HallInvariants;
import govhall.testing.LegalOrder;
import govhall.testing.RedisProcess;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** {@code kill -9} in the middle of a burst, of Redis and of the program: nothing acknowledged is lost or half done. */
class KilledTest {

    private static final int KILLS = 4;
    private static final int CLERKS = 4;
    private static final int PRESSES_BEFORE_THE_KILL = 40;

    private RedisProcess redis;
    private TestHall hall;
    private final List<LettuceConnectionFactory> lines = new ArrayList<>();

    @BeforeEach
    void aHallOnARedisOfItsOwn(@TempDir Path dir) {
        redis = TestRedis.start(dir);
        hall = TestHall.real(redis.connectionFactory(), Rosters.impatient());
    }

    @AfterEach
    void noMoreRedis() {
        redis.close();
    }

    @Test
    void a_killed_redis_comes_back_with_all_that_it_acknowledged_and_nothing_half_done() throws Exception {
        List<Answer> acknowledged = new ArrayList<>();
        int unknown = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Burst> bursts = killedInABurst("kill" + kill);
            redis.restart();
            Until.soon(() -> hall.snapshot() != null);
            lines.forEach(LettuceConnectionFactory::destroy);
            lines.clear();
            HallInvariants.check(hall);
            for (Burst burst : bursts) {
                unknown += burst.unknown();
                Until.soon(() -> {
                    burst.askAgain();
                    return burst.unknown() == 0;
                });
                acknowledged.addAll(burst.acknowledged());
            }
            everyAnswerIsInTheStreamAndAllOfItWasAnswered(acknowledged);
            HallInvariants.check(hall);
        }
        LegalOrder.replay(HallInvariants.nothing(hall), stream());
        System.out.println("killed Redis " + KILLS + " times: " + acknowledged.size() + " acknowledged, " + unknown
                + " asked again, " + hall.snapshot().at().n() + " events");
    }

    @Test
    void a_killed_program_leaves_all_that_it_acknowledged_and_nothing_half_done() throws Exception {
        for (int kill = 0; kill < 2; kill++) {
            Process program = BurstProgram.start(redis.port(), "program" + kill);
            List<String> printed = new ArrayList<>();
            try (var lines =
                    new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    printed.add(line);
                    if (printed.size() == 150 + 100 * kill) {
                        // Not of the Process itself: that would also close what is still to be read.
                        program.toHandle().destroyForcibly();
                    }
                }
            }
            program.waitFor();
            assertThat(printed).as("acknowledged before the kill").hasSizeGreaterThan(100);
            Map<Offset, HallEvent> events = events();
            // The last line may be cut by the kill itself.
            printed.subList(0, printed.size() - 1)
                    .forEach(line -> assertThat(events).as("acknowledged").containsKey(Offset.of(line)));
            HallInvariants.check(hall);
        }
        LegalOrder.replay(HallInvariants.nothing(hall), stream());
    }

    private List<Burst> killedInABurst(String name) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Burst> bursts = new ArrayList<>();
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < CLERKS; i++) {
                LettuceConnectionFactory line = ProductionClient.factory(redis.host(), redis.port());
                lines.add(line);
                bursts.add(new Burst(hall.over(line), name + "-" + i, System.nanoTime()));
            }
            bursts.forEach(burst -> ends.add(clerks.submit(() -> untilRedisIsAway(burst))));
            Until.soon(Duration.ofSeconds(60), () -> answered(bursts) >= PRESSES_BEFORE_THE_KILL);
            redis.killHard();
            for (Future<?> end : ends) {
                end.get();
            }
            // Whoever has no answer asks again over the line that comes back.
            return bursts.stream().map(burst -> burst.over(hall)).toList();
        } finally {
            clerks.shutdownNow();
        }
    }

    private static int answered(List<Burst> bursts) {
        return bursts.stream().mapToInt(burst -> burst.acknowledged().size()).sum();
    }

    private static void untilRedisIsAway(Burst burst) {
        try {
            while (true) {
                burst.step();
            }
        } catch (Refused away) {
            // The kill came.
        }
    }

    /** The first event is that of setup, which nobody here asked for. */
    private void everyAnswerIsInTheStreamAndAllOfItWasAnswered(List<Answer> acknowledged) {
        Map<Offset, HallEvent> events = events();
        int answered = 0;
        for (Answer answer : acknowledged) {
            HallEvent last = answer.events().get(answer.events().size() - 1);
            assertThat(events).as("acknowledged").containsEntry(answer.at(), last);
            answered += answer.events().size();
        }
        assertThat(answered).as("events that were answered, each once").isEqualTo(events.size() - 1);
    }

    private Map<Offset, HallEvent> events() {
        Map<Offset, HallEvent> events = new HashMap<>();
        stream().forEach(entry -> events.put(entry.at(), entry.event()));
        return events;
    }

    private List<StreamEntry> stream() {
        return hall.log.after(hall.id, hall.snapshot().at().day(), 0, 100_000);
    }
}
