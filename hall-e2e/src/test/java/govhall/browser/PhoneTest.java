package govhall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static govhall.browser.Chromium.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The phone page behind the code on the slip (手机页): live, honest, and only for who holds the slip. */
class PhoneTest {

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
    void it_follows_its_ticket_from_the_end_of_the_queue_to_the_window() {
        String ahead = hall.ticketOf("A").get("number").asString();
        JsonNode mine = hall.ticketOf("A");
        Page phone = open(mine.get("token").asString());
        assertThat(phone.locator("[data-number]").first())
                .hasText(mine.get("number").asString());
        assertThat(phone.locator("[data-ahead='1']")).isVisible();
        accessibleInBothLanguages(phone, "waiting");

        hall.staff("1");
        assertThat(hall.callNext("1")).isEqualTo(ahead);
        assertThat(phone.locator("[data-ahead='0']")).isVisible();

        hall.staff("2");
        assertThat(hall.callNext("2")).isEqualTo(mine.get("number").asString());
        assertThat(phone.locator("[data-state=CALLED] [data-window='2']")).isVisible();
        accessibleInBothLanguages(phone, "called");
        hall.at("2", "finish", ",\"outcome\":\"ADVICE\"");
        assertThat(phone.locator("[data-state=FINISHED]")).isVisible();
        assertThat(phone.locator("[data-action=cancel]")).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_ticket_is_given_up_only_after_it_was_asked() {
        JsonNode mine = hall.ticketOf("B");
        Page phone = open(mine.get("token").asString());
        phone.locator("[data-action=cancel]").click();
        assertAccessible(phone, "cancel");
        phone.locator("[data-action=keep]").click();
        assertThat(phone.locator("[data-state=WAITING]")).isVisible();
        assertThat(hall.waiting("B")).isEqualTo(1);

        phone.locator("[data-action=cancel]").click();
        phone.locator("[data-action=confirm-cancel]").click();
        assertThat(phone.locator("[data-state=CANCELLED]")).isVisible();
        assertThat(hall.waiting("B")).isZero();
    }

    @Test
    void an_altered_code_is_refused_in_words() {
        String token = hall.ticketOf("N").get("token").asString();
        char other = token.charAt(8) == 'x' ? 'y' : 'x';
        for (String altered : new String[] {token.substring(0, 8) + other + token.substring(9), "forged"}) {
            Page phone = open(altered);
            assertThat(phone.locator("[data-problem] [role=alert]")).containsText("不是本大厅发出的");
            assertThat(phone.locator("[data-number]")).hasCount(0);
            accessibleInBothLanguages(phone, "altered");
        }
    }

    @Test
    void yesterdays_slip_says_so_to_who_comes_and_to_who_stayed() {
        String token = hall.ticketOf("L").get("token").asString();
        Page stayed = open(token);
        assertThat(stayed.locator("[data-state=WAITING]")).isVisible();
        String ended = hall.get("/api/v1/hall").get("hall").get("day").asString();
        hall.post("/api/v1/day/turn", "{\"ended\":\"" + ended + "\"}");

        assertThat(stayed.locator("[data-state=LEFT], [data-problem]").first()).isVisible();
        assertThat(open(token).locator("[data-problem] [role=alert]")).containsText("已结束的业务日");
        stayed.reload();
        assertThat(stayed.locator("[data-problem] [role=alert]")).containsText("已结束的业务日");
        stayed.locator("[data-verb=language]").click();
        assertThat(stayed.locator("[data-problem] [role=alert]")).containsText("its day is over");
        assertAccessible(stayed, "yesterday");
    }

    private static Page open(String token) {
        return chromium.page(hall.at("/t/" + token), 412, 915);
    }

    private static void accessibleInBothLanguages(Page phone, String as) {
        assertAccessible(phone, as);
        phone.locator("[data-verb=language]").click();
        assertThat(phone.locator("html")).hasAttribute("lang", "en");
        assertAccessible(phone, as + " in English");
        phone.locator("[data-verb=language]").click();
    }
}
