package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static govhall.browser.Chromium.assertAccessible;
import static govhall.browser.HallProcess.signal;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A board that loses Redis or the server says so within two seconds and heals by itself (数据更新中断): frozen and killed,
 * one after the other. Measured on the page's own clock, which is the machine's; half a second is the machine's slack.
 */
class BoardLosesTheHallTest {

    private static final int TWO_SECONDS_AND_SLACK_MS = 2_500;

    @TempDir
    static Path folder;

    private static HallProcess hall;
    private static Chromium chromium;
    private static Page board;
    private static String number;

    @BeforeAll
    static void start() throws Exception {
        chromium = new Chromium();
        hall = new HallProcess(folder.resolve("data"));
        hall.staff("1");
        board = chromium.page(hall.at("/display/"), 1920, 1080);
        assertThat(board.locator("[data-zone]").first()).isVisible();
    }

    @AfterAll
    static void stop() throws Exception {
        hall.close();
        chromium.close();
    }

    @BeforeEach
    void itIsCurrent() {
        moves();
        board.evaluate("watched.stale.length = watched.live.length = 0");
    }

    @Test
    void redis_stands_still() throws Exception {
        long pid = hall.redisPid();
        long lost = signal("STOP", pid);
        try {
            assertSaysSoInTime("Redis frozen", lost);
            assertAccessible(board, "a board that is not current");
        } finally {
            signal("CONT", pid);
        }
        assertHeals();
    }

    @Test
    void redis_dies_and_is_there_again() throws Exception {
        long pid = hall.redisPid();
        String ticket = "/api/v1/tickets/" + hall.shortDay() + number;
        signal("KILL", pid);
        await(() -> hall.redisPid() != pid);
        await(() -> hall.answers(ticket));
        assertHeals();
    }

    @Test
    void the_server_stands_still() throws Exception {
        long lost = signal("STOP", hall.pid());
        try {
            assertSaysSoInTime("server frozen", lost);
        } finally {
            signal("CONT", hall.pid());
        }
        assertHeals();
    }

    @Test
    void the_server_dies_and_is_there_again() throws Exception {
        long lost = signal("KILL", hall.pid());
        assertSaysSoInTime("server killed", lost);
        assertThat(board.locator("[data-newest='" + number + "']")).isVisible();
        hall.start();
        assertHeals();
    }

    private static void assertSaysSoInTime(String loss, long lost) {
        board.waitForFunction("() => watched.stale.length", null, new WaitForFunctionOptions().setPollingInterval(50));
        List<?> ms = (List<?>)
                board.evaluate("lost => [watched.stale[0] - lost, watched.stale[0] - watched.lastGood]", (double) lost);
        System.out.printf(
                "%s: the board says so %s ms after, %s ms after its last good frame%n", loss, ms.get(0), ms.get(1));
        assertThat(board.locator("stale-banner")).containsText("数据更新中断");
        assertThat(board.locator("stale-banner")).containsText(Pattern.compile("\\d\\d:\\d\\d"));
        assertThat(ms)
                .allSatisfy(each -> assertThat(((Number) each).intValue()).isBetween(0, TWO_SECONDS_AND_SLACK_MS));
    }

    private static void assertHeals() {
        board.waitForFunction("() => watched.feed.current && !document.documentElement.hasAttribute('data-stale')");
        moves();
        assertThat(board.locator("stale-banner .bar")).hasCount(0);
    }

    private static void await(Callable<Boolean> so) throws Exception {
        long start = System.nanoTime();
        while (!so.call()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** A citizen comes and is called; the board shows it without being touched. */
    private static void moves() {
        String taken = hall.ticketOf("A").get("number").asString();
        number = hall.callNext("1");
        assertThat(number).isEqualTo(taken);
        assertThat(board.locator("[data-newest='" + number + "']")).isVisible();
    }
}
