package govhall.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Act;
import govhall.testing.RedisProcess;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Screens while Redis dies or goes back in time, and while another screen does not read. */
class FeedFaultsTest {

    private static final Duration LOST_WITHIN = Duration.ofSeconds(2);

    @TempDir
    Path dir;

    private RedisProcess redis;
    private TestHall hall;
    private FeedServer server;

    @BeforeEach
    void start() {
        redis = TestRedis.start(dir);
        hall = TestHall.real(redis.connectionFactory());
        server = FeedServer.on(redis.url());
        hall.window(1).opens();
        server.reaches(hall.snapshot().at());
    }

    @AfterEach
    void stop() {
        server.close();
        redis.close();
    }

    @Test
    void screens_say_within_two_seconds_that_redis_is_lost_and_go_on_where_they_were() {
        TestScreen board = server.screen("main");
        TestScreen phone = server.screen("phone");
        board.hears("snapshot");
        phone.hears("snapshot");
        hall.takes("A");
        redis.killHard();
        board.hears(LOST_WITHIN, frame -> frame.has("lost"));
        phone.hears(LOST_WITHIN, frame -> frame.has("lost"));
        TestScreen late = server.screen("main");
        late.hears("snapshot");
        late.hears("lost");

        redis.restart();
        Until.soon(() -> {
            hall.takes("A");
            return true;
        });
        board.reaches(hall.snapshot().at().toString());
        late.reaches(hall.snapshot().at().toString());
        JsonNode last = board.frames().get(board.frames().size() - 1);
        assertThat(last.has("lost")).isFalse();
        assertThat(board.frames("snapshot")).hasSize(1);
        board.showsTheSameAs(late);
    }

    @Test
    void a_hall_that_went_back_in_time_shows_everything_anew() {
        TestScreen board = server.screen("main");
        hall.takes("A");
        board.reaches(hall.snapshot().at().toString());
        hall.redis.getConnectionFactory().getConnection().serverCommands().flushAll();
        hall.found();
        hall.turning.setup(Act.inside(hall.id), govhall.testing.Rosters.small());
        JsonNode frame = board.hearsOf("history-changed");
        assertThat(frame.get("snapshot").get("waiting").isEmpty()).isTrue();
        board.showsTheSameAs(server.screen("main"));
    }

    @Test
    void a_page_that_never_reads_delays_nobody_and_is_dropped() throws IOException {
        TestScreen board = server.screen("heavy");
        board.hears("snapshot");
        try (Socket deaf = server.deafPage("heavy")) {
            long start = System.nanoTime();
            long slowestMs = 0;
            for (int i = 0; i < 60; i++) {
                hall.takes("A");
                String at = hall.snapshot().at().toString();
                long before = System.nanoTime();
                board.reaches(at);
                slowestMs = Math.max(slowestMs, (System.nanoTime() - before) / 1_000_000);
            }
            assertThat(slowestMs).isLessThan(2_000);
            assertThat(server.feeds().screens()).isEqualTo(2);
            Until.soon(Duration.ofSeconds(20), () -> server.feeds().screens() == 1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(9));
            hall.takes("A");
            board.reaches(hall.snapshot().at().toString());
            System.out.println("beside a page that never reads the slowest frame took " + slowestMs + " ms");
        }
    }
}
