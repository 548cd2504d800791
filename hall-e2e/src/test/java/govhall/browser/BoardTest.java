package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static govhall.browser.Chromium.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lobby screen (大厅显示屏) as it is read from twenty steps away. */
class BoardTest {

    /** How many times as large as anything else the called number and its window are. */
    private static final double UNMISTAKABLE = 1.5;

    @TempDir
    static Path data;

    private static RunningHall hall;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        hall = new RunningHall(data);
        for (String queue : List.of("A", "A", "A", "A", "B", "B", "C")) {
            hall.ticketOf(queue);
        }
        hall.staff("1");
        hall.staff("2");
    }

    @AfterAll
    static void stop() {
        hall.close();
        chromium.close();
    }

    @Test
    void the_newest_call_rings_and_is_the_largest_by_far() {
        Page board = open("/display/");
        String first = hall.callNext("1");
        assertThat(board.locator("[data-newest='" + first + "'][data-window='1']"))
                .isVisible();
        String second = hall.callNext("2");
        assertThat(board.locator("[data-newest='" + second + "'][data-window='2']"))
                .isVisible();
        assertThat(board.locator("[data-newest] ticket-number [data-number]")).hasText(second);
        assertThat(board.locator("recent-calls li").nth(1)).hasAttribute("data-called", first);
        assertThat(((Number) board.evaluate("watched.chimes")).intValue()).isGreaterThanOrEqualTo(2);

        Map<?, ?> px = typeSizes(board);
        System.out.println("Type on a board of 1920 x 1080 in px: " + px);
        double rest = ((Number) px.get("rest")).doubleValue();
        assertThat(((Number) px.get("number")).doubleValue()).isGreaterThan(UNMISTAKABLE * rest);
        assertThat(((Number) px.get("window")).doubleValue()).isGreaterThan(UNMISTAKABLE * rest);

        hall.at("2", "recall", "");
        assertThat(board.locator("[data-newest='" + second + "'] .times")).isVisible();
        accessibleInBothLanguages(board, "main board");
    }

    @Test
    void queues_are_counted_by_zone_and_a_zones_board_has_its_own_alone() {
        Page main = open("/display/");
        assertThat(main.locator("[data-zone]")).hasCount(3);
        assertThat(main.locator("[data-zone=C] [data-queue=C] [data-waiting]")).hasText("1");
        hall.ticketOf("C");
        assertThat(main.locator("[data-zone=C] [data-queue=C] [data-waiting]")).hasText("2");
        for (String address : List.of("/display/C", "/display/BD-C")) {
            Page zone = open(address);
            assertThat(zone.locator("[data-zone]")).hasCount(1);
            assertThat(zone.locator("[data-queue=C] [data-waiting]")).hasText("2");
            assertThat(zone.locator("[data-queue=A]")).hasCount(0);
            accessibleInBothLanguages(zone, address);
        }
        assertThat(main.locator("hall-clock")).containsText(java.util.regex.Pattern.compile("\\d\\d:\\d\\d"));
    }

    @Test
    void an_unknown_board_is_not_there() {
        Page page = open("/display/");
        Response answer = page.navigate(hall.at("/display/XYZ"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("body")).not().containsText("at govhall");
    }

    private static Page open(String path) {
        Page board = chromium.page(hall.at(path), 1920, 1080);
        assertThat(board.locator("[data-zone]").first()).isVisible();
        return board;
    }

    /** The called number, its window, and the largest type of all that is not the newest call. */
    private static Map<?, ?> typeSizes(Page board) {
        return (Map<?, ?>) board.evaluate("""
                () => {
                  const px = element => parseFloat(getComputedStyle(element).fontSize);
                  const others = [...document.body.querySelectorAll('*')].filter(element =>
                    !element.closest('newest-call') && !element.querySelector('newest-call') && element.checkVisibility()
                    && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()));
                  return {
                    number: px(document.querySelector('newest-call ticket-number')),
                    window: px(document.querySelector('newest-call .no')),
                    rest: Math.max(...others.map(px)),
                  };
                }
                """);
    }

    private static void accessibleInBothLanguages(Page board, String as) {
        assertAccessible(board, as);
        board.locator("[data-verb=language]").click();
        assertThat(board.locator("html")).hasAttribute("lang", "en");
        assertAccessible(board, as + " in English");
        board.locator("[data-verb=language]").click();
    }
}
