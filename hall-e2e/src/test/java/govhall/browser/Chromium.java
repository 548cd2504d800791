package govhall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of the tests: an installed Chromium without a window. Where none is found the tests are skipped. */
public final class Chromium implements AutoCloseable {

    /** Much longer than anything takes on an idle machine: a busy one makes a test slow, not wrong. */
    private static final double PATIENCE_MS = 60_000;

    private static final List<String> ARGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--autoplay-policy=no-user-gesture-required",
            // A page that is not in front is still a screen on a wall.
            "--disable-background-timer-throttling",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    public Chromium() {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(program != null, "no Chromium is installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /**
     * A page of a screen of its own, with nothing remembered; what it complains about and asks for is kept. A test sees
     * its feed as {@code watched.feed}.
     */
    public Page page(String address, int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript(watch());
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onRequest(request -> asked.add(request.method() + " " + request.url()));
        page.navigate(address);
        return page;
    }

    /** Errors of scripts, refused by the policy, or not found, on any page so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What any page asked for so far, as {@code GET http://…}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Nothing on the page keeps a person with a disability out, as far as axe can tell. */
    public static void assertAccessible(Page page, String as) {
        // What is just fading in has no colour yet.
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running'"
                + " || each.effect.getTiming().iterations === Infinity)");
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
        assertThat(found).as("axe on " + as).isEmpty();
    }

    private static String watch() {
        try (var source = Chromium.class.getResourceAsStream("watch.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
