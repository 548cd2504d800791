package govhall.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.stream.Offset;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What screens are told, on a real Redis and a real Tomcat. */
@ExtendWith(OutputCaptureExtension.class)
class FeedTest {

    private static FeedServer server;
    private static TestHall hall;

    @BeforeAll
    static void start() {
        TestRedis.shared().flush();
        hall = TestHall.real(TestRedis.shared().connectionFactory());
        server = FeedServer.on(TestRedis.shared().url());
    }

    @BeforeEach
    void begin() {
        Offset at = hall.snapshot().at();
        if (at.n() > 1) {
            hall.turning.turnDay(hall.act(), at.day());
        }
        hall.window(1).opens();
        server.reaches(hall.snapshot().at());
    }

    @AfterEach
    void end() {
        server.empties();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_screen_gets_the_picture_and_then_what_changes() {
        TestScreen board = server.screen("main");
        JsonNode first = board.hears("snapshot");
        assertThat(first.get("at").asString()).isEqualTo(hall.snapshot().at().toString());
        assertThat(first.has("cause")).isFalse();
        assertThat(OffsetDateTime.parse(first.get("now").asString()).getOffset())
                .hasToString("+08:00");

        String number = hall.takes("A").number();
        JsonNode issued = board.hearsOf("issued");
        assertThat(issued.get("changes").propertyNames()).containsExactly("waiting");
        assertThat(issued.get("changes").get("waiting")).hasSize(1);

        hall.window(1).calls(number).finishes("DONE_ON_SPOT");
        JsonNode called = board.hearsOf("called");
        assertThat(called.get("changes").get("called").get(0).get("number").asString())
                .isEqualTo(number);
        board.reaches(hall.snapshot().at().toString());
        board.showsTheSameAs(server.screen("main"));
    }

    @Test
    void a_quiet_screen_hears_each_second_that_nothing_changed() {
        TestScreen board = server.screen("main");
        TestScreen phone = server.screen("phone");
        Until.soon(() -> board.frames("beat").size() == 3);
        List<OffsetDateTime> times = board.frames("beat").stream()
                .map(frame -> OffsetDateTime.parse(frame.get("now").asString()))
                .toList();
        assertThat(Duration.between(times.get(0), times.get(2)))
                .isBetween(Duration.ofMillis(1_900), Duration.ofMillis(2_600));
        assertThat(phone.frames("beat")).isEmpty();
    }

    @Test
    void an_event_that_changes_nothing_on_a_screen_comes_with_its_next_beat_and_at_once_where_somebody_waits_for_it() {
        TestScreen board = server.screen("windows");
        TestScreen console = server.screen("console");
        board.hears("snapshot");
        console.hears("snapshot");
        hall.takes("A");
        String at = hall.snapshot().at().toString();
        JsonNode told = console.hears(Duration.ofMillis(500), frame -> frame.has("changes"));
        assertThat(told.get("changes").isEmpty()).isTrue();
        assertThat(told.get("at").asString()).isEqualTo(at);
        board.reaches(at);
        assertThat(board.frames("changes")).isEmpty();
    }

    @Test
    void a_picture_that_depends_on_time_is_drawn_again_without_an_event() {
        TestScreen board = server.screen("clock");
        JsonNode frame = board.hearsOf("time");
        assertThat(frame.get("changes").propertyNames()).containsExactly("seconds");
        assertThat(server.screen("clock", board.at()).hears("snapshot").has("cause"))
                .isFalse();
    }

    @Test
    void events_that_come_together_go_in_one_frame_and_the_call_is_heard() {
        TestScreen board = server.screen("main");
        board.hears("snapshot");
        hall.takes("A");
        hall.takes("A");
        long n = hall.snapshot().at().n();
        hall.window(1).next();
        for (int i = 0; i < 200; i++) {
            hall.takes("A");
        }
        hall.window(1).finishes("DONE_ON_SPOT");
        board.reaches(hall.snapshot().at().toString());
        assertThat(hall.snapshot().at().n() - n).isGreaterThan(200);
        assertThat(board.frames("changes"))
                .hasSizeLessThan(200)
                .anyMatch(frame -> frame.get("cause").asString().equals("called"));
        board.showsTheSameAs(server.screen("main"));
    }

    @Test
    void a_screen_that_was_away_comes_back_to_the_picture_of_one_that_stayed() {
        TestScreen stayed = server.screen("main");
        TestScreen left = server.screen("main");
        left.hears("snapshot");
        left.leaves();
        for (int i = 0; i < 10; i++) {
            hall.takes("B");
        }
        hall.window(1).next();
        hall.window(1).finishes("DONE_ON_SPOT");
        String now = hall.snapshot().at().toString();
        stayed.reaches(now);

        TestScreen back = server.comesBack("main", left);
        back.reaches(now);
        assertThat(back.frames().get(0).get("cause").asString()).isEqualTo("called");
        assertThat(back.frames("snapshot")).isEmpty();
        back.showsTheSameAs(stayed);

        TestScreen again = server.comesBack("main", stayed);
        assertThat(again.hears("changes").get("changes").isEmpty()).isTrue();
        again.showsTheSameAs(stayed);
    }

    @Test
    void a_place_that_is_not_of_this_history_gets_the_whole_picture() {
        server.screen("main").hears("snapshot");
        Offset at = hall.snapshot().at();
        String otherDigest = at.h().equals("000000000000") ? "000000000001" : "000000000000";
        for (String since : List.of(
                at.day() + ":" + at.n() + ":" + otherDigest,
                at.day() + ":" + (at.n() + 1000) + ":" + at.h(),
                at.day() + ":" + (at.n() - 1) + ":" + at.h(),
                "20200101:1:" + at.h(),
                "nonsense",
                "")) {
            JsonNode first = server.screen("main", since).hears("snapshot");
            assertThat(first.get("cause").asString()).isEqualTo("history-changed");
            assertThat(first.get("at").asString()).isEqualTo(at.toString());
        }
    }

    @Test
    void garbage_closes_the_connection_and_nothing_else(CapturedOutput output) throws IOException {
        TestScreen other = server.screen("main");
        TestScreen polite = server.screen("main");
        polite.says("x".repeat(1024));
        polite.says("{\"type\":\"subscribe\"}");

        // 1006: the server was gone before the client had read why.
        TestScreen longWinded = server.screen("main");
        longWinded.saysUntilHungUp("x".repeat(1025));
        assertThat(longWinded.closedWith()).isIn(1009, 1006);
        TestScreen huge = server.screen("main");
        huge.saysUntilHungUp("x".repeat(1 << 20));
        assertThat(huge.closedWith()).isIn(1009, 1006);
        HexFormat hex = HexFormat.of();
        assertThat(closeCodeOfABinaryFrame()).isEqualTo(1003);
        TestScreen longBinary = server.screen("main");
        longBinary.saysBytes(new byte[5_000]);
        assertThat(longBinary.closedWith()).isIn(1003, 1009, 1006);

        for (String bytes : List.of(
                "8182000000000000c328", // no UTF-8
                "8101ff", // not masked
                "8f8000000000", // no such opcode
                "898000000000".repeat(3) + "09fe0100", // a ping in pieces
                "81ff7fffffffffffffff00000000" + "41".repeat(2_000), // 8 EiB announced
                "ff".repeat(3_000))) {
            assertThat(server.hangsUpOn(hex.parseHex(bytes))).as(bytes).isTrue();
        }
        assertThat(output.getAll()).doesNotContain("Exception", "ERROR");

        hall.takes("C");
        for (TestScreen open : List.of(other, polite)) {
            open.reaches(hall.snapshot().at().toString());
            assertThat(open.isOpen()).isTrue();
        }
    }

    /** The server may be gone before its close can be read; then another connection is asked. */
    private int closeCodeOfABinaryFrame() throws IOException {
        int code = FeedServer.GONE;
        for (int attempt = 0; attempt < 20 && code == FeedServer.GONE; attempt++) {
            code = server.closeCodeAfter(HexFormat.of().parseHex("828300000000010203"));
        }
        return code;
    }

    @Test
    void a_picture_that_cannot_be_drawn_sends_its_screens_away_and_no_others() {
        TestScreen other = server.screen("main");
        hall.takes("A");
        assertThat(server.screen("broken").closedWith()).isEqualTo(1011);
        hall.takes("A");
        other.reaches(hall.snapshot().at().toString());
    }

    @Test
    void nothing_is_left_of_screens_that_came_and_went() {
        for (int i = 0; i < 500; i++) {
            TestScreen screen = server.screen("own-" + i % 100);
            if (i % 3 == 0) {
                screen.leaves();
            }
        }
        assertThat(server.feeds().topics()).isBetween(1, 100);
        hall.takes("A");
        server.empties();
    }

    @Test
    void a_page_of_another_site_is_not_let_in() throws IOException {
        String own = "http://127.0.0.1:" + server.port();
        assertThat(server.handshake("main", "Origin: " + own))
                .startsWith("HTTP/1.1 101")
                .doesNotContain("deflate");
        for (String foreign :
                List.of("http://127.0.0.1:1", "https://evil.example", "null", "http://[", own + ".evil.example")) {
            assertThat(server.handshake("main", "Origin: " + foreign))
                    .startsWith("HTTP/1.1 403")
                    .contains("/problems/origin-foreign");
        }
    }

    @Test
    void an_unknown_board_is_refused_with_a_problem_document() throws IOException {
        assertThat(server.handshake("none", "Accept-Language: en"))
                .startsWith("HTTP/1.1 404")
                .contains("Content-Type: application/problem+json")
                .contains("\"type\":\"/problems/board-unknown\"", "\"status\":404");
    }
}
