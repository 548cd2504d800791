package govhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Reply;
import govhall.testing.Until;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a newcomer starts it, and as a power cut or an impatient hand ends it. */
class FirstStartTest {

    private static final int FIRST_PORT = 20_000, LAST_PORT = 32_000, ACKNOWLEDGED = 60, CITIZENS = 4;

    @TempDir
    Path temp;

    @Test
    void data_lies_where_the_command_is_given_the_port_is_that_of_the_environment_and_a_kill_in_a_burst_loses_nothing()
            throws Exception {
        var port = freePort();
        var visitor = new Visitor("http://127.0.0.1:" + port);
        Queue<String> tokens = new ConcurrentLinkedQueue<>();
        ProcessHandle redis;
        try (var hall = start(Map.of("SERVER_PORT", Integer.toString(port)))) {
            assertThat(hall.awaitLine("kiosk")).endsWith(":" + port + "/kiosk/");
            hall.awaitLine("stop");
            assertThat(temp.resolve("hall-data/redis/redis.conf")).exists();
            redis = redisProcess();
            visitor.get("/api/v1/hall").is(200);

            var citizens = citizens(visitor, tokens);
            Until.soon(Duration.ofSeconds(60), () -> tokens.size() >= ACKNOWLEDGED);
            hall.killHard();
            for (var citizen : citizens) {
                citizen.join();
            }
        }
        Until.soon(Duration.ofSeconds(10), () -> !redis.isAlive());

        // The command line goes before the environment.
        var other = freePort();
        try (var hall = start(Map.of("SERVER_PORT", "1"), "--server.port=" + other)) {
            hall.awaitLine("stop");
            var again = new Visitor("http://127.0.0.1:" + other);
            List<String> numbers = new ArrayList<>();
            for (var token : tokens) {
                Reply own = again.get("/kiosk/api/tickets/" + token).is(200);
                assertThat(own.text("state")).isEqualTo("WAITING");
                numbers.add(own.text("number"));
            }
            assertThat(numbers).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED).doesNotHaveDuplicates();
            hall.killHard();
        }
    }

    private ChildProgram start(Map<String, String> variables, Object... args) throws IOException {
        return new ChildProgram(temp, variables, Standalone.class, args);
    }

    /** Each takes tickets until the doors are gone, and notes the token of every one that was handed out. */
    private static List<Thread> citizens(Visitor visitor, Queue<String> tokens) {
        List<Thread> citizens = new ArrayList<>();
        for (int i = 0; i < CITIZENS; i++) {
            var citizen = new Thread(() -> {
                try {
                    while (true) {
                        tokens.add(visitor.post("/kiosk/api/tickets", "{\"items\":[\"D04-01\"]}")
                                .is(201)
                                .text("token"));
                    }
                } catch (IOException | InterruptedException | AssertionError gone) {
                    // The program was killed, which is what the test waits for.
                }
            });
            citizen.start();
            citizens.add(citizen);
        }
        return citizens;
    }

    private ProcessHandle redisProcess() throws IOException {
        var pid = Files.readString(temp.resolve("hall-data/redis/redis.pid")).trim();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Below the ports that the system gives to callers. */
    private static int freePort() {
        while (true) {
            var candidate = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var free = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }
}
