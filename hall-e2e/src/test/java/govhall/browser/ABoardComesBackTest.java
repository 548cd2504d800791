package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A board's cable is pulled for a minute while tickets move: it says so, and comes back to exactly the picture of one
 * that stayed (断线重连).
 */
class ABoardComesBackTest {

    private static final Duration PULLED = Duration.ofMinutes(1);

    /** The whole picture in one spelling, whatever the order of lists and members. */
    private static final String PICTURE = """
            () => {
              const same = value => Array.isArray(value) ? value.map(same).map(entry => JSON.stringify(entry)).sort()
                : value && typeof value === 'object' ? Object.keys(value).sort().map(member => [member, same(value[member])])
                : value;
              return watched.feed.at + ' ' + JSON.stringify(same(watched.feed.state));
            }
            """;

    @TempDir
    Path data;

    @Test
    void it_comes_back_to_the_picture_of_one_that_stayed() throws Exception {
        try (Chromium chromium = new Chromium();
                RunningHall hall = new RunningHall(data);
                Cable cable = new Cable(URI.create(hall.at("/")).getPort())) {
            hall.staff("1");
            hall.staff("3");
            hall.ticketOf("A");
            Page stayed = chromium.page(hall.at("/display/"), 1920, 1080);
            Page cut = chromium.page(cable.at("/display/"), 1920, 1080);
            hall.callNext("1");
            assertThat(stayed.locator("[data-newest]")).isVisible();
            assertThat(cut.locator("[data-newest]")).isVisible();
            String first = hall.hall().get("at").asString();
            for (Page board : new Page[] {stayed, cut}) {
                board.waitForFunction("at => watched.feed.at === at", first);
            }
            String before = (String) cut.evaluate(PICTURE);
            assertThat(before).isEqualTo(stayed.evaluate(PICTURE));

            cable.pull();
            long pulledAt = System.nanoTime();
            int acts = 0;
            for (; System.nanoTime() - pulledAt < PULLED.toNanos(); acts++) {
                move(hall, acts);
                stayed.waitForTimeout(300);
            }
            assertThat(cut.locator("stale-banner")).containsText("数据更新中断");
            assertThat(cut.evaluate(PICTURE)).isEqualTo(before);
            cable.plug();
            long pluggedAt = System.nanoTime();
            cut.waitForFunction(
                    "() => watched.feed.current", null, new WaitForFunctionOptions().setPollingInterval(50));
            System.out.printf(
                    "A board whose cable was out for %d s while tickets moved %d times is back after %.1f s%n",
                    PULLED.toSeconds(), acts, (System.nanoTime() - pluggedAt) / 1e9);

            hall.ticketOf("B");
            hall.callNext("1");
            String at = hall.hall().get("at").asString();
            for (Page board : new Page[] {stayed, cut}) {
                board.waitForFunction("at => watched.feed.at === at", at);
                assertThat(board.locator("stale-banner .bar")).hasCount(0);
            }
            assertThat(cut.evaluate(PICTURE))
                    .isEqualTo(stayed.evaluate(PICTURE))
                    .isNotEqualTo(before);
            for (String seen : new String[] {"newest-call .no", "recent-calls", "queue-lengths", "paused-windows"}) {
                assertThat(cut.locator(seen).innerText())
                        .as(seen)
                        .isEqualTo(stayed.locator(seen).innerText());
            }
            assertThat(acts).isGreaterThan(20);
        }
    }

    /** Some of everything that a board shows. */
    private static void move(RunningHall hall, int act) {
        switch (act % 6) {
            case 0 -> hall.ticketOf("A");
            case 1 -> hall.ticketOf("B");
            case 2 -> hall.callNext("1");
            case 3 -> hall.at("3", "pause", ",\"reason\":\"REST\"");
            case 4 -> hall.at("3", "open", "");
            default -> hall.callNext("3");
        }
    }
}
