package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import tools.jackson.databind.JsonNode;

/** What holds for every page of the hall (各页面通则): pushed, never polled; closed to the outside; both languages; all keys. */
class EveryPageTest {

    private static final int QUIET_MS = 10_000;

    @TempDir
    static Path data;

    private static RunningHall hall;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        hall = new RunningHall(data);
    }

    @AfterAll
    static void stop() {
        hall.close();
        chromium.close();
    }

    @Test
    void screens_are_told_and_never_ask() {
        int complained = chromium.complaints().size();
        hall.staff("2");
        JsonNode mine = hall.ticketOf("A");
        String number = mine.get("number").asString();
        Page board = open("/display/", "[data-zone]");
        Page kiosk = open("/kiosk/", "start-view [data-item]");
        Page phone = open("/t/" + mine.get("token").asString(), "[data-state=WAITING]");
        Page console = open("/console/", "#clerk");
        console.locator("[data-choose-window='1']").click();
        console.locator("#clerk").fill("zhang-san");
        console.locator("[data-verb=sign-on]").click();
        assertThat(console.locator("[data-next='" + number + "']")).isVisible();
        for (Page page : List.of(board, kiosk, phone, console)) {
            page.waitForFunction("() => watched.feed?.current");
        }
        // A first picture may still bring its last words or pictures.
        board.waitForTimeout(1_000);
        int before = chromium.asked().size();

        board.waitForTimeout(QUIET_MS);
        assertThat(hall.callNext("2")).isEqualTo(number);
        assertThat(board.locator("[data-newest='" + number + "']")).isVisible();
        assertThat(phone.locator("[data-state=CALLED]")).isVisible();
        assertThat(console.locator("[data-next='" + number + "']")).hasCount(0);
        kiosk.waitForFunction("() => watched.feed.state.queues.find(queue => queue.key === 'A').waiting === 0");

        List<String> asked = chromium.asked();
        // A browser asks for the picture of a tab once, when it likes.
        assertThat(asked.subList(before, asked.size()))
                .filteredOn(request -> !request.endsWith("/favicon.svg"))
                .as("asked for by quiet pages")
                .isEmpty();
        assertThat(asked).allMatch(request -> request.contains(" " + hall.at("/")) || request.contains(" data:"));
        assertThat(chromium.complaints()).hasSize(complained);
    }

    @Test
    void the_policy_of_every_page_lets_nothing_in_from_outside_and_nothing_inline() {
        Page page = chromium.page("about:blank", 800, 600);
        String token = hall.ticketOf("N").get("token").asString();
        for (String path :
                List.of("/kiosk/", "/console/", "/display/", "/display/A", "/display/XYZ", "/t/" + token, "/t/x")) {
            Response answer = page.navigate(hall.at(path));
            String policy = answer.headerValue("content-security-policy");
            assertThat(policy).as(path).contains("default-src 'none'", "script-src 'self'", "style-src 'self'");
            assertThat(policy).as(path).doesNotContain("unsafe-", "http:", "https:", "*");
        }
        // Its last page asks after an unknown ticket, and complains of the answer while it is open.
        page.context().close();
    }

    @Test
    void the_other_language_changes_every_page() {
        String token = hall.ticketOf("N").get("token").asString();
        Map<String, String> words = Map.of(
                "/kiosk/",
                "start-view h1",
                "/console/",
                "sign-on-form h2",
                "/display/",
                "queue-lengths h2",
                "/t/" + token,
                "phone-ticket h1");
        words.forEach((path, heading) -> {
            Page page = open(path, heading);
            String chinese = page.locator(heading).first().innerText();
            String title = page.title();
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(chinese).containsPattern("\\p{IsHan}");
            page.locator("[data-verb=language]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(heading).first()).not().containsText(chinese);
            assertThat(page.locator(heading).first().innerText()).as(path).doesNotContainPattern("\\p{IsHan}");
            assertThat(page.title()).isNotEqualTo(title);
        });
    }

    @Test
    void the_keyboard_reaches_all_that_can_be_pressed() {
        String token = hall.ticketOf("N").get("token").asString();
        for (Map.Entry<String, String> page : Map.of(
                        "/kiosk/",
                        "start-view [data-item]",
                        "/console/",
                        "#clerk",
                        "/display/",
                        "[data-zone]",
                        "/t/" + token,
                        "[data-action=cancel]")
                .entrySet()) {
            Page shown = open(page.getKey(), page.getValue());
            Object missed = reached(shown);
            assertThat((List<?>) missed).as(page.getKey()).isEmpty();
        }
    }

    /**
     * Presses Tab once for each thing and tells what never had the focus; of a group of radio buttons one is enough,
     * and the kiosk's "more below" scrolls, which Tab does by itself.
     */
    private static Object reached(Page page) {
        int things = ((Number) page.evaluate("""
                () => {
                  window.reached = new Set();
                  document.addEventListener('focusin', ({ target }) => window.reached.add(target));
                  window.toReach = [...document.querySelectorAll('button:not(#more), a[href], input, select, [tabindex="0"]')]
                    .filter(thing => thing.checkVisibility({ visibilityProperty: true }) && !thing.disabled);
                  return window.toReach.length;
                }
                """)).intValue();
        for (int presses = 0; presses < things + 5; presses++) {
            page.keyboard().press("Tab");
        }
        return page.evaluate("""
                () => {
                  const groups = new Set([...window.reached].filter(thing => thing.type === 'radio').map(thing => thing.name));
                  return window.toReach
                    .filter(thing => thing.checkVisibility({ visibilityProperty: true }) && !window.reached.has(thing) && !(thing.type === 'radio' && groups.has(thing.name)))
                    .map(thing => thing.outerHTML);
                }
                """);
    }

    private static Page open(String path, String shown) {
        Page page = chromium.page(hall.at(path), 1280, 1024);
        assertThat(page.locator(shown).first()).isVisible();
        return page;
    }
}
