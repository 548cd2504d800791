package govhall.display;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.SampleCity;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import govhall.web.feed.TestScreen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The board's page and feed. */
class BoardTest {

    private static Door door;

    @BeforeAll
    static void open() {
        TestRedis.shared().flush();
        door = Door.open(DisplayApplication.class);
        assertThat(door.get("/actuator/health/readiness").status())
                .as("before a city is set up")
                .isEqualTo(503);
        door.get("/actuator/health/liveness").is(200);
        door.get("/display/feed").isProblem(503, "city-not-set-up");
        SampleCity.setUp();
        Until.soon(() -> door.get("/actuator/health/readiness").status() == 200);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_board_has_a_page_unless_it_is_unknown() {
        for (String board : new String[] {"", "main", "A", "BD-A"}) {
            assertThat(door.get("/display/" + board).is(200).body()).contains("/display/display.js");
        }
        door.get("/display/display.js").is(200);
        door.get("/display/words/en.json").is(200);
        door.get("/display/nowhere").isProblem(404, "board-unknown");
        door.get("/display/feed?board=nowhere").isProblem(404, "board-unknown");
        door.get("/display/KS-1").isProblem(404, "board-unknown");
    }

    @Test
    void a_file_is_sent_again_only_when_it_changed() {
        Reply file = door.get("/shared/feed.js").is(200);

        assertThat(file.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(file.header("Last-Modified")).isEmpty();
        door.get("/shared/feed.js", "If-None-Match", file.header("ETag")).is(304);
        door.get("/shared/feed.js", "If-None-Match", "\"another\"").is(200);
        assertThat(door.get("/favicon.ico").is(200).header("Content-Type")).startsWith("image/svg+xml");
    }

    @Test
    void every_answer_carries_the_browsers_rules() {
        for (String path : new String[] {"/display/", "/nothing", "/actuator/health/liveness", "/shared/feed.js"}) {
            Reply reply = door.get(path);
            assertThat(reply.header("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void boards_show_calls_and_lengths_and_a_zones_board_only_its_own() {
        TestScreen main = door.screen("/display/feed?board=main");
        TestScreen own = door.screen("/display/feed?board=BD-A");
        TestScreen other = door.screen("/display/feed?board=C");
        assertThat(main.hears("snapshot").at("/snapshot/zones").size()).isEqualTo(3);
        assertThat(own.hears("snapshot").at("/snapshot/zones").size()).isEqualTo(1);
        other.hears("snapshot");

        String number = SampleCity.calls("1", "A");

        for (TestScreen board : new TestScreen[] {main, own}) {
            Until.soon(() -> board.picture().at("/called/0/number").asString("").equals(number));
            assertThat(board.picture().toString())
                    .contains("\"ticket\":\"" + number)
                    .doesNotContain("clerk-1");
        }
        assertThat(main.picture().at("/called/0/windowNameEn").asString()).isEqualTo("Comprehensive window 1");
        Until.soon(() -> other.at().equals(main.at()));
        assertThat(other.picture().get("called").size()).isZero();
        assertThat(other.picture().get("windows").toString()).doesNotContain("\"zone\":\"A\"");
        main.leaves();
        own.leaves();
        other.leaves();
    }
}
