package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The slip of paper that the kiosk prints (号票小票): 80 mm wide, one piece, and nothing on it but the ticket. */
class SlipTest {

    private static final double PAPER_MM = 80, POINTS_PER_MM = 72 / 25.4, PX_PER_POINT = 96 / 72.0;
    private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");

    @TempDir
    Path data;

    @Test
    @SuppressWarnings("unchecked")
    void the_slip_is_one_piece_of_paper_with_the_ticket_alone() {
        try (Chromium chromium = new Chromium();
                RunningHall hall = new RunningHall(data)) {
            Page kiosk = chromium.page(hall.at("/kiosk/"), 1080, 1920);
            kiosk.evaluate("() => { window.printed = new Promise(done => { window.print = () => done(true) }) }");
            kiosk.locator("[data-item=D01-01]").first().click();
            kiosk.locator("[data-action=take]").click();
            assertThat(kiosk.locator("ticket-view")).isVisible();
            assertThat(kiosk.evaluate("window.printed")).isEqualTo(true);

            String pdf = new String(
                    kiosk.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                    StandardCharsets.ISO_8859_1);
            MatchResult paper = PAPER.matcher(pdf).results().findFirst().orElseThrow();
            assertThat(PAPER.matcher(pdf).results()).as("pieces of paper").hasSize(1);
            assertThat(Double.parseDouble(paper.group(1))).isEqualTo(PAPER_MM * POINTS_PER_MM, within(1.0));

            kiosk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String number = kiosk.locator("ticket-slip .giant").textContent();
            assertThat(number).matches("[A-Z]\\d{3}");
            assertThat((Collection<String>) kiosk.evaluate(
                            "[...document.body.children].filter(e => e.checkVisibility())" + ".map(e => e.localName)"))
                    .containsExactly("ticket-slip");
            double height =
                    ((Number) kiosk.evaluate("document.querySelector('ticket-slip').offsetHeight")).doubleValue();
            assertThat(Double.parseDouble(paper.group(2))).isGreaterThanOrEqualTo(height / PX_PER_POINT);
            assertThat(kiosk.evaluate("(() => { const slip = document.querySelector('ticket-slip');"
                            + " return [...slip.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right"
                            + " > slip.getBoundingClientRect().right).map(e => e.outerHTML) })()"))
                    .as("what the paper cuts off")
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
            double giant = ((Number) kiosk.evaluate(
                            "parseFloat(getComputedStyle(document.querySelector('ticket-slip .giant')).fontSize)"))
                    .doubleValue();
            assertThat(giant / PX_PER_POINT).as("points of the number").isGreaterThan(50);
            assertThat(kiosk.evaluate("document.querySelector('ticket-slip img').naturalWidth > 0"))
                    .as("the code was there before the paper")
                    .isEqualTo(true);
            assertThat(kiosk.locator("ticket-slip .papers li").count()).isPositive();
            kiosk.locator("ticket-slip")
                    .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "screenshots", "slip.png")));
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
