package govhall.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.standalone.Standalone;
import govhall.standalone.start.StartRefused;
import govhall.testing.TestRedis;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    @Test
    void boards_live_within_thirty_seconds_and_a_real_day_beside_stays_untouched() throws Exception {
        start("--hall.data=" + temp).close();
        var real = files();
        assertThat(real).isNotEmpty();

        try (var hall = start("--hall.data=" + temp, "--demo", "--hall.demo.seed=7")) {
            var until = System.nanoTime() + SOON.toNanos();
            var door = new DemoDoor(address(hall));
            new Board(hall).called.get(SOON.toSeconds(), TimeUnit.SECONDS);
            while (queuesWithTickets(door.read("/api/v1/hall")) < 2) {
                assertThat(System.nanoTime()).isLessThan(until);
                Thread.sleep(200);
            }
            var free = Crew.of(door.read("/api/v1/hall")).free();
            assertThat(free).hasSize(3);

            var mine = takesOver(door);
            Thread.sleep(10_000);
            var now = door.read("/api/v1/hall");
            assertThat(HallWords.window(now, mine.path("no").asString())).isEqualTo(mine);
            assertThat(free)
                    .allSatisfy(window -> assertThat(
                                    HallWords.window(now, window).path("rev").asLong())
                            .isZero());
        }
        assertThat(threads()).isZero();
        assertThat(temp.resolve("demo/redis")).isDirectory();
        assertThat(files()).isEqualTo(real);
        refused("demonstration", "--hall.data=" + temp.resolve("demo"));
    }

    @Test
    void a_folder_of_that_name_with_a_real_day_is_refused() throws Exception {
        start("--hall.data=" + temp.resolve("demo")).close();
        refused("does not touch a real day", "--hall.data=" + temp, "--demo");
    }

    @Test
    void an_outside_redis_with_a_real_city_is_refused_and_one_with_a_demonstration_taken_up_again() {
        var outside = TestRedis.shared();
        var data = "--hall.data=" + temp;
        var url = "--hall.redis.url=" + outside.url();
        outside.flush();
        try {
            start(data, url).close();
            refused("does not touch a real day", data, url, "--demo");
            assertThat(new StringRedisTemplate(outside.connectionFactory()).hasKey("{429005}:demo"))
                    .isFalse();
            outside.flush();
            start(data, url, "--demo").close();
            start(data, url, "--demo").close();
            refused("holds a demonstration", data, url);
        } finally {
            outside.flush();
        }
    }

    @Test
    void a_demonstration_runs_in_real_time_only() {
        refused("real time", "--hall.data=" + temp, "--demo", "--hall.simulated=true");
    }

    private void refused(String sentence, String... arguments) {
        assertThatThrownBy(() -> start(arguments).close())
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--server.port=0";
        return Standalone.start(all);
    }

    /** A newcomer signs an idle simulated clerk off and sits down himself. */
    private static JsonNode takesOver(DemoDoor door) throws Exception {
        var until = System.nanoTime() + SOON.toNanos();
        var said = "";
        while (System.nanoTime() < until) {
            for (var window : door.read("/api/v1/hall").path("windows")) {
                if (window.path("clerk").asString("").startsWith("demo-")
                        && !window.path("ticket").isObject()) {
                    var path = "/api/v1/windows/" + window.path("no").asString();
                    var off = door.post(
                            path + "/sign-off", Map.of("rev", window.path("rev").asLong()));
                    said = off.toString();
                    if (off.done()) {
                        var rev = off.body().at("/window/rev").asLong();
                        var on = door.post(path + "/sign-on", Map.of("rev", rev, "clerk", "newcomer"));
                        assertThat(on.done()).isTrue();
                        return on.body().path("window");
                    }
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no simulated clerk could be signed off: " + said);
    }

    private static long queuesWithTickets(JsonNode hall) {
        return hall.path("queues")
                .valueStream()
                .filter(queue -> queue.path("waiting").asInt() > 0
                        || hall.path("windows")
                                .valueStream()
                                .anyMatch(window -> window.at("/ticket/queue")
                                        .asString("")
                                        .equals(queue.path("key").asString())))
                .count();
    }

    private static URI address(ApplicationContext hall) {
        return URI.create("http://127.0.0.1:" + hall.getEnvironment().getProperty("local.server.port"));
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("hall-demo-") && thread.isAlive())
                .filter(DemoTest::doesNotEnd)
                .count();
    }

    private static boolean doesNotEnd(Thread thread) {
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }

    /** All files but those of the demonstration, with their content. */
    private Map<String, String> files() throws Exception {
        Map<String, String> all = new TreeMap<>();
        try (var found = Files.walk(temp)) {
            for (var file : found.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(temp.resolve("demo")))
                    .toList()) {
                all.put(temp.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
        }
        return all;
    }

    /** The lobby screen; {@code called} is done when it shows a called number. */
    private static final class Board implements WebSocket.Listener {
        private final CompletableFuture<String> called = new CompletableFuture<>();
        private final JsonMapper json = new JsonMapper();
        private final StringBuilder frame = new StringBuilder();

        Board(ApplicationContext hall) {
            var feed = address(hall).toString().replaceFirst("http", "ws") + "/display/feed?board=main";
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(feed), this)
                    .join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            frame.append(text);
            if (last) {
                var read = json.readTree(frame.toString());
                frame.setLength(0);
                for (var part : new String[] {"/snapshot/called/0/number", "/changes/called/0/number"}) {
                    if (!read.at(part).isMissingNode()) {
                        called.complete(read.at(part).asString());
                    }
                }
            }
            socket.request(1);
            return null;
        }
    }
}
