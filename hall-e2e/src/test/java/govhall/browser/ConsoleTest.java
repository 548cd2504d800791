package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static govhall.browser.Chromium.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clerk's console (窗口叫号台): every verb by hand and by key, and no press that calls wrongly. In this city who does
 * not come is given up after two calls and twenty seconds. Each test sits at a window of its own.
 */
class ConsoleTest {

    private static final int CALL_GAP_MS = 5_100, NO_SHOW_MS = 20_100;
    private static final String SWEEPER = "5";

    @TempDir
    static Path data;

    @TempDir
    static Path city;

    private static RunningHall hall;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
        impatientCity();
        hall = new RunningHall(data, "--hall.folder=" + city);
    }

    @AfterAll
    static void stop() {
        hall.close();
        chromium.close();
    }

    @AfterEach
    void nobodyWaits() {
        hall.staff(SWEEPER);
        while (hall.callNext(SWEEPER) != null) {
            // Called and advised, one after the other.
        }
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({"mouse, 1", "keys, 2"})
    void every_verb_of_a_clerks_day(String hand, String window) {
        boolean byKeys = hand.equals("keys");
        int complained = chromium.complaints().size();
        String first = hall.ticketOf("A").get("number").asString();
        String second = hall.ticketOf("A").get("number").asString();
        String third = hall.ticketOf("A").get("number").asString();
        Page desk = open();
        if (byKeys) {
            signOnByKeys(desk, window, "li-si");
        } else {
            signOn(desk, window, "zhang-san");
        }
        assertThat(desk.locator("[data-idle=CLOSED]")).isVisible();
        press(desk, byKeys, "open");
        assertThat(desk.locator("[data-idle=OPEN]")).isVisible();
        assertThat(desk.locator("next-list li").first()).hasAttribute("data-next", first);
        assertThat(desk.locator("next-list li .why").first()).not().isEmpty();

        press(desk, byKeys, "next");
        assertThat(number(desk)).hasText(first);
        assertThat(desk.locator("current-ticket [data-timer]")).isVisible();
        press(desk, byKeys, "serve");
        assertThat(desk.locator("[data-ticket-state=SERVING]")).isVisible();
        press(desk, byKeys, "finish");
        choose(desk, byKeys, "DONE_ON_SPOT");
        assertThat(desk.locator("[data-idle=OPEN]")).isVisible();

        press(desk, byKeys, "next");
        assertThat(number(desk)).hasText(second);
        desk.waitForTimeout(CALL_GAP_MS);
        press(desk, byKeys, "recall");
        assertThat(desk.locator("current-ticket [data-calls='2']")).isVisible();
        desk.waitForTimeout(NO_SHOW_MS - CALL_GAP_MS);
        press(desk, byKeys, "miss");
        assertThat(desk.locator("[data-missed='" + second + "']")).isVisible();
        if (byKeys) {
            press(desk, true, "re-enter");
            desk.locator("choice-dialog dialog[open]").waitFor();
            desk.keyboard().press("1");
        } else {
            desk.locator("[data-missed='" + second + "'] button").click();
        }
        assertThat(desk.locator("[data-next='" + second + "']")).isVisible();
        assertThat(desk.locator("[data-missed]")).hasCount(0);

        press(desk, byKeys, "next");
        assertThat(number(desk)).hasText(third);
        press(desk, byKeys, "serve");
        assertThat(desk.locator("[data-ticket-state=SERVING]")).isVisible();
        press(desk, byKeys, "next");
        assertThat(desk.locator("choice-dialog dialog[open] h2")).containsText(third);
        desk.keyboard().press("Escape");
        assertThat(desk.locator("choice-dialog dialog[open]")).hasCount(0);
        assertThat(number(desk)).hasText(third);
        press(desk, byKeys, "next");
        choose(desk, byKeys, "CASE_TAKEN");
        assertThat(number(desk)).hasText(second);

        press(desk, byKeys, "finish");
        choose(desk, byKeys, "ADVICE");
        press(desk, byKeys, "next");
        assertThat(desk.locator("[data-message=info]")).isVisible();
        press(desk, byKeys, "pause");
        choose(desk, byKeys, "REST");
        assertThat(desk.locator("window-title [data-state=PAUSED]")).containsText("短暂离岗");
        press(desk, byKeys, "open");
        assertThat(desk.locator("[data-idle=OPEN]")).isVisible();
        press(desk, byKeys, "close");
        assertThat(desk.locator("[data-idle=CLOSED]")).isVisible();
        press(desk, byKeys, "sign-off");
        assertThat(desk.locator("sign-on-form #clerk")).isVisible();
        assertThat(hall.window(window).get("clerk").isNull()).isTrue();
        assertThat(chromium.complaints()).hasSize(complained);
    }

    @Test
    void a_stale_press_shows_how_it_is_and_calls_nobody() {
        hall.ticketOf("A");
        String second = hall.ticketOf("A").get("number").asString();
        String third = hall.ticketOf("A").get("number").asString();
        Page desk = atWork("3");
        press(desk, false, "next");
        assertThat(desk.locator("[data-ticket-state=CALLED]")).isVisible();

        desk.evaluate("watched.deaf = true");
        assertThat(hall.callNext("3")).isEqualTo(second);
        press(desk, false, "next");
        choose(desk, false, "DONE_ON_SPOT");
        assertThat(desk.locator("[data-message=problem]")).isVisible();
        assertThat(number(desk)).hasText(second);
        assertThat(hall.window("3").get("ticket").get("number").asString()).isEqualTo(second);
        hall.assertWaiting("A", 1);

        desk.evaluate("watched.deaf = false");
        press(desk, true, "next");
        choose(desk, true, "ADVICE");
        assertThat(number(desk)).hasText(third);
    }

    @Test
    void a_double_press_calls_one_and_a_reload_keeps_the_window() {
        String first = hall.ticketOf("A").get("number").asString();
        hall.ticketOf("A");
        Page desk = atWork("4");
        verb(desk, "next").dblclick();
        assertThat(number(desk)).hasText(first);
        assertThat(desk.locator("verb-bar [aria-busy=false]")).isVisible();
        hall.assertWaiting("A", 1);

        desk.reload();
        assertThat(number(desk)).hasText(first);
        assertThat(desk.locator("window-title [data-window='4']")).isVisible();
        assertThat(desk.locator("[data-clerk]")).hasText("clerk-4");
        press(desk, true, "serve");
        assertThat(desk.locator("[data-ticket-state=SERVING]")).isVisible();
    }

    @Test
    void axe_finds_nothing_on_any_picture_of_the_console() {
        hall.ticketOf("A");
        hall.ticketOf("A");
        Page desk = open();
        inBothLanguages(desk, "sign-on");
        signOn(desk, "7", "clerk-7");
        assertThat(desk.locator("[data-idle=CLOSED]")).isVisible();
        inBothLanguages(desk, "closed");
        press(desk, false, "open");
        press(desk, false, "next");
        assertThat(desk.locator("[data-ticket-state=CALLED]")).isVisible();
        inBothLanguages(desk, "called");
        press(desk, false, "finish");
        assertThat(desk.locator("choice-dialog dialog[open]")).isVisible();
        assertAccessible(desk, "outcomes");
    }

    private static Page open() {
        Page desk = chromium.page(hall.at("/console/"), 1440, 900);
        assertThat(desk.locator("#clerk")).isVisible();
        return desk;
    }

    private static Page atWork(String window) {
        Page desk = open();
        signOn(desk, window, "clerk-" + window);
        assertThat(desk.locator("[data-idle=CLOSED]")).isVisible();
        press(desk, false, "open");
        assertThat(desk.locator("[data-idle=OPEN]")).isVisible();
        return desk;
    }

    private static void signOn(Page desk, String window, String clerk) {
        desk.locator("[data-choose-window='" + window + "']").click();
        desk.locator("#clerk").fill(clerk);
        desk.locator("[data-verb=sign-on]").click();
    }

    private static void signOnByKeys(Page desk, String window, String clerk) {
        tabTo(desk, "#clerk");
        desk.keyboard().type(clerk);
        tabTo(desk, "input[name=window]");
        desk.keyboard().press("Space");
        for (int steps = 1; steps < Integer.parseInt(window); steps++) {
            desk.keyboard().press("ArrowDown");
        }
        desk.keyboard().press("Enter");
    }

    private static void tabTo(Page desk, String wanted) {
        for (int presses = 0; presses < 50; presses++) {
            desk.keyboard().press("Tab");
            if ((boolean) desk.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + wanted);
    }

    /** Waits until the console takes a press, as a clerk does who looks; then presses the button, or its key. */
    private static void press(Page desk, boolean byKey, String verb) {
        Locator button = verb(desk, verb);
        assertThat(button).hasAttribute("aria-disabled", "false");
        if (byKey) {
            desk.keyboard().press(button.getAttribute("aria-keyshortcuts").toLowerCase());
        } else {
            button.click();
        }
    }

    private static void choose(Page desk, boolean byKey, String choice) {
        Locator button = desk.locator("choice-dialog dialog[open] [data-choice=" + choice + "]");
        assertThat(button).isVisible();
        if (byKey) {
            desk.keyboard().press(button.getAttribute("aria-keyshortcuts").toLowerCase());
        } else {
            button.click();
        }
    }

    private static Locator verb(Page desk, String verb) {
        return desk.locator("verb-bar [data-verb=" + verb + "]");
    }

    private static Locator number(Page desk) {
        return desk.locator("current-ticket [data-number]");
    }

    private static void inBothLanguages(Page desk, String as) {
        assertAccessible(desk, as);
        desk.locator("[data-verb=language]").click();
        assertThat(desk.locator("html")).hasAttribute("lang", "en");
        assertAccessible(desk, as + " in English");
        desk.locator("[data-verb=language]").click();
    }

    /** The sample city, but two calls five seconds apart and twenty seconds of patience in queue A. */
    private static void impatientCity() throws IOException {
        Path sample = Path.of("../hall-core/src/main/resources/cities/qianjiang");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(sample, "*.csv")) {
            for (Path file : files) {
                Files.copy(file, city.resolve(file.getFileName()));
            }
        }
        Path queues = city.resolve("queues.csv");
        String given = Files.readString(queues);
        String impatient = given.replace(",A,200,40,3,20,60,", ",A,200,40,2,5,20,");
        assertThat(impatient).isNotEqualTo(given);
        Files.writeString(queues, impatient);
    }
}
