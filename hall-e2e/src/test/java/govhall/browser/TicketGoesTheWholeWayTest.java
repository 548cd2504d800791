package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A012 goes the whole way in a real browser: kiosk, console, board, phone. Its pictures lie in {@code target/screenshots};
 * with {@code -Dhall.docs=write} they become those of the README.
 */
class TicketGoesTheWholeWayTest {

    private static final Path PICTURES = "write".equals(System.getProperty("hall.docs"))
            ? Path.of("../docs/screenshots")
            : Path.of("target/screenshots");

    @TempDir
    Path data;

    @Test
    void a012_is_taken_called_shown_and_followed() {
        try (Chromium chromium = new Chromium();
                RunningHall hall = new RunningHall(data)) {
            String item = tileOfQueueA(hall);
            for (int i = 1; i <= 11; i++) {
                hall.post("/kiosk/api/tickets", "{\"items\":[\"" + item + "\"]}");
            }

            Page board = chromium.page(hall.at("/display/"), 1920, 1080);
            Page kiosk = chromium.page(hall.at("/kiosk/"), 1080, 1920);
            assertThat(kiosk.locator("start-view [data-item]").first()).isVisible();
            picture(kiosk, "kiosk-start");
            kiosk.locator("start-view [data-item='" + item + "']").click();
            picture(kiosk, "kiosk-confirm");
            kiosk.locator("[data-action=take]").click();
            assertThat(kiosk.locator("[data-ticket] [data-number]").first()).hasText("A012");
            kiosk.waitForFunction(
                    "() => [...document.images].some(code => code.src.endsWith('qr.svg') && code.naturalWidth > 0)");
            picture(kiosk, "kiosk-ticket");
            String token = kiosk.locator("[data-ticket]").first().getAttribute("data-ticket");

            Page phone = chromium.page(hall.at("/t/" + token), 412, 915);
            assertThat(phone.locator("[data-number]").first()).hasText("A012");
            assertThat(phone.locator("[data-state=WAITING]").first()).isVisible();
            picture(phone, "phone-waiting");

            Page console = chromium.page(hall.at("/console/"), 1440, 900);
            console.locator("[data-choose-window='1']").click();
            console.locator("#clerk").fill("zhang-san");
            console.locator("[data-verb=sign-on]").click();
            console.locator("[data-verb=open]").click();
            assertThat(console.locator("[data-idle=OPEN]")).isVisible();
            skipEleven(hall);
            assertThat(console.locator("current-ticket [data-number]")).hasText("A011");
            console.keyboard().press("n");
            console.locator("[data-choice=ADVICE]").click();
            assertThat(console.locator("current-ticket [data-number]")).hasText("A012");
            picture(console, "console-called");

            assertThat(board.locator("[data-newest][data-window='1'] [data-number]")
                            .first())
                    .hasText("A012");
            picture(board, "board-called");
            assertThat(phone.locator("[data-state=CALLED]").first()).isVisible();
            assertThat(phone.locator("[data-window='1']").first()).isVisible();
            picture(phone, "phone-called");
            Assertions.assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static String tileOfQueueA(RunningHall hall) {
        for (JsonNode tile : hall.get("/kiosk/api/start").get("tiles")) {
            if (tile.get("queue").asString().equals("A")) {
                return tile.get("id").asString();
            }
        }
        throw new AssertionError("no tile leads to queue A");
    }

    /** The eleven before are called and advised through the public door; the twelfth is left to the clerk's finger. */
    private static void skipEleven(RunningHall hall) {
        long rev = 2;
        for (int i = 1; i <= 11; i++) {
            String outcome = i == 1 ? "" : ",\"outcome\":\"ADVICE\"";
            JsonNode answer = hall.post("/api/v1/windows/1/next", "{\"rev\":" + rev + outcome + "}");
            rev = answer.get("window").get("rev").asLong();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
