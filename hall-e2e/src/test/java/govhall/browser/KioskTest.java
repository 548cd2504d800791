package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static govhall.browser.Chromium.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The kiosk as citizens touch it (自助取号机): few touches, any wording, type and buttons for old eyes and hands. */
class KioskTest {

    private static final int TYPE_PX = 24, TOUCH_PX = 60;

    @TempDir
    static Path data;

    private static RunningHall hall;
    private static Chromium chromium;

    private Page kiosk;

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

    @BeforeEach
    void somebodyComes() {
        kiosk = chromium.page(hall.at("/kiosk/"), 1080, 1920);
        assertThat(tile()).isVisible();
    }

    @AfterEach
    void leaves() {
        kiosk.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void the_commonest_takes_two_touches() {
        int before = hall.waiting(queueOf(tile().getAttribute("data-item")));
        tile().click();
        kiosk.locator("[data-action=take]").click();
        String number = number();
        assertThat(kiosk.locator("ticket-view [data-zone]")).not().isEmpty();
        assertThat(kiosk.locator("ticket-view [data-windows]")).not().isEmpty();
        assertThat(hall.waiting(number.substring(0, 1))).isEqualTo(before + 1);
    }

    @Test
    void each_item_of_each_life_event_takes_three() {
        JsonNode nodes = hall.get("/kiosk/api/start").get("guide").get("nodes");
        for (JsonNode event : nodes.get("ROOT").get("answers")) {
            if (!event.get("kind").asString().equals("NODE")) {
                continue;
            }
            String node = event.get("target").asString();
            kiosk.locator("start-view [data-node='" + node + "']").click();
            Set<String> wanted = new TreeSet<>();
            itemsUnder(nodes, node, wanted);
            List<String> shown = kiosk.locator("guide-view [data-item]").all().stream()
                    .map(tile -> tile.getAttribute("data-item"))
                    .toList();
            assertThat(shown).as(node).containsAll(wanted);
            kiosk.locator("kiosk-bar [data-action=home]").click();
        }
        kiosk.locator("start-view [data-node=CHILD]").click();
        kiosk.locator("guide-view [data-item=X008]").click();
        kiosk.locator("[data-action=take]").click();
        assertThat(number()).startsWith("C");
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "护照签发, X020, a part of the name",
        "shenfenzheng, D01-01, pinyin",
        "xsrhk, X008, first letters with gaps",
        "开公司, X073, an everyday word",
        "公安局, D01-01, a department",
        "shenfemzheng, D01-01, one typing error",
    })
    void the_search_understands(String typed, String item, String why) {
        kiosk.locator("[data-action=search]").click();
        kiosk.keyboard().type(typed);
        Locator found = kiosk.locator("search-view [data-item='" + item + "']");
        assertThat(found).isVisible();
        found.click();
        assertThat(kiosk.locator("[data-confirm='" + item + "']")).isVisible();
    }

    @Test
    void letters_on_the_screen_type_as_a_keyboard_does() {
        kiosk.locator("[data-action=search]").click();
        for (String letter : List.of("s", "f", "z")) {
            kiosk.locator("letter-keys [data-letter=" + letter + "]").click();
        }
        assertThat(kiosk.locator("search-view [data-item=D01-01]")).isVisible();
    }

    @Test
    void an_old_person_goes_in_the_lane_of_the_old() {
        tile().click();
        kiosk.locator("[data-action=ground]").click();
        kiosk.locator("[data-ground=AGE60]").click();
        kiosk.locator("[data-action=take]").click();
        assertThat(kiosk.locator("ticket-view [data-class=ELDERLY]")).isVisible();
        assertThat(ticket(number()).get("class").asString()).isEqualTo("ELDERLY");
        assertThat(ticket(number()).get("ground").asString()).isEqualTo("AGE60");
    }

    @Test
    void another_home_city_leads_to_the_cross_city_desk() {
        kiosk.locator("[data-action=search]").click();
        kiosk.keyboard().type("X001");
        kiosk.locator("search-view [data-item=X001]").click();
        kiosk.locator("[data-place='420100']").click();
        kiosk.locator("[data-action=take]").click();
        assertThat(number()).startsWith("K");
        assertThat(ticket(number()).get("place").asString()).isEqualTo("420100");
    }

    @Test
    void the_keyboard_alone_takes_a_ticket() {
        tabTo("start-view [data-item]");
        kiosk.keyboard().press("Enter");
        assertThat(kiosk.locator("[data-confirm]")).isVisible();
        tabTo("[data-action=take]");
        kiosk.keyboard().press("Enter");
        assertThat(number()).isNotEmpty();
    }

    @Test
    void axe_finds_nothing_and_all_is_big_enough_on_every_page_in_both_languages() {
        assertForOldPeople("start");
        kiosk.locator("[data-action=search]").click();
        kiosk.keyboard().type("身份证");
        assertThat(kiosk.locator("search-view [data-item=D01-01]")).isVisible();
        assertForOldPeople("search");
        kiosk.locator("search-view [data-item=X010]").click();
        assertThat(kiosk.locator("[data-place='420100']")).isVisible();
        assertForOldPeople("confirm");
        kiosk.locator("[data-action=ground]").click();
        assertAccessible(kiosk, "grounds");
        assertThat(tooSmall()).as("grounds").isEmpty();
        kiosk.locator("[data-ground=AGE60]").click();
        kiosk.locator("[data-action=take]").click();
        kiosk.locator("[data-action=stay]").click();
        assertForOldPeople("ticket");
    }

    @Test
    void the_longest_name_of_an_item_is_seen_whole() {
        for (String language : List.of("name", "nameEn")) {
            JsonNode longest = StreamSupport.stream(
                            hall.get("/kiosk/api/items?q=&limit=1000")
                                    .get("items")
                                    .spliterator(),
                            false)
                    .max(Comparator.comparingInt(
                            item -> item.get(language).asString().length()))
                    .orElseThrow();
            String id = longest.get("id").asString();
            kiosk.locator("[data-action=search]").click();
            kiosk.keyboard().type(id);
            assertThat(kiosk.locator("search-view [data-item='" + id + "']"))
                    .containsText(longest.get(language).asString());
            assertThat(cutOff()).as("search " + id).isEmpty();
            kiosk.locator("search-view [data-item='" + id + "']").click();
            assertThat(kiosk.locator("[data-confirm='" + id + "']"))
                    .hasText(longest.get(language).asString());
            assertThat(cutOff()).as("confirm " + id).isEmpty();
            kiosk.locator("kiosk-bar [data-action=home]").click();
            kiosk.locator("[data-verb=language]").click();
        }
    }

    private void assertForOldPeople(String page) {
        for (String language : List.of("zh-CN", "en")) {
            assertThat(kiosk.locator("html")).hasAttribute("lang", language);
            assertAccessible(kiosk, page + " in " + language);
            assertThat(tooSmall()).as(page + " in " + language).isEmpty();
            assertThat(cutOff()).as(page + " in " + language).isEmpty();
            kiosk.locator("[data-verb=language]").click();
        }
    }

    /** Words in type, and what is touched, below the size of old eyes and hands; the slip is for the printer. */
    private List<?> tooSmall() {
        return (List<?>) kiosk.evaluate("""
                ([type, touch]) => {
                  const seen = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, live-announcer')
                    && element.getBoundingClientRect().width > 1;
                  const small = [];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const { parentElement: holder, data } = texts.currentNode;
                    const px = parseFloat(getComputedStyle(holder).fontSize);
                    if (data.trim() && seen(holder) && px < type) small.push(`${px} px: ${data.trim()}`);
                  }
                  for (const target of document.querySelectorAll('button, a[href], input, [role=button]')) {
                    const { width, height } = target.getBoundingClientRect();
                    if (seen(target) && Math.min(width, height) < touch) small.push(`${width} x ${height} px: ${target.textContent.trim()}`);
                  }
                  return small;
                }
                """, List.of(TYPE_PX, TOUCH_PX));
    }

    /** Whatever has more in it than it shows, across. */
    private List<?> cutOff() {
        return (List<?>) kiosk.evaluate("""
                () => [document.documentElement, ...document.querySelectorAll('main button, main h1, main h2, main li, main dd, kiosk-bar button')]
                  .filter(element => element.checkVisibility() && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
                  .map(element => `${element.scrollWidth} px in ${element.clientWidth}: ${element.textContent.trim().slice(0, 80)}`)
                """);
    }

    private void tabTo(String wanted) {
        for (int presses = 0; presses < 100; presses++) {
            kiosk.keyboard().press("Tab");
            if ((boolean) kiosk.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + wanted);
    }

    private Locator tile() {
        return kiosk.locator("start-view [data-item]").first();
    }

    private String number() {
        Locator number = kiosk.locator("ticket-view [data-number]").first();
        assertThat(number).isVisible();
        return number.textContent().strip();
    }

    private static JsonNode ticket(String number) {
        JsonNode answer = hall.get("/api/v1/tickets/" + hall.shortDay() + number);
        return answer.has("ticket") ? answer.get("ticket") : answer;
    }

    private static String queueOf(String item) {
        return hall.get("/kiosk/api/items/" + item).get("queue").asString();
    }

    private static void itemsUnder(JsonNode nodes, String node, Set<String> found) {
        for (JsonNode answer : nodes.get(node).get("answers")) {
            switch (answer.get("kind").asString()) {
                case "NODE" -> itemsUnder(nodes, answer.get("target").asString(), found);
                case "ITEM", "BUNDLE" -> found.add(answer.get("target").asString());
                default -> {}
            }
        }
    }
}
