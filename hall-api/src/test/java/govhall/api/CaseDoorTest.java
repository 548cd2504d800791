package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.TestRedis;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case at the doors for staff: taken in at a window, found again, moved on by who may. */
class CaseDoorTest {

    private static final String CASES = "/api/v1/cases";
    private static final String ZHANG =
            "\"applicant\":{\"kind\":\"PERSON\",\"name\":\"张三\",\"number\":\"11010519491231002X\",\"phone\":\"13812345678\"}";
    private static Door door;

    @BeforeAll
    static void open() {
        TestRedis.shared().flush();
        door = Door.open(ApiApplication.class, "--hall.layout=core");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_window_takes_a_case_in_accepts_it_and_the_department_decides() {
        JsonNode taken = opens("X002", "");
        assertThat(taken.get("stateName").asString()).isEqualTo("已收件");
        assertThat(taken.get("modeName").asString()).isEqualTo("本市办理");
        assertThat(taken.get("departmentName").asString()).isNotBlank();
        assertThat(taken.at("/route/0/zh").asString()).contains("工作调动户口迁移");
        assertThat(verbs(taken)).containsExactly("accept", "ask-supplement", "refuse", "withdraw");
        assertThat(taken.at("/verbs/2/needs").toString()).isEqualTo("[\"reason\",\"way\"]");

        JsonNode accepted = move(taken, "accept", "").is(200).json().get("case");
        assertThat(accepted.get("promised").asString()).hasSize(10);
        assertThat(accepted.get("light").asString()).isEqualTo("GREEN");
        JsonNode review = move(accepted, "start-review", "", "Role", "DEPARTMENT")
                .is(200)
                .json()
                .get("case");
        JsonNode granted =
                move(review, "grant", "", "Role", "DEPARTMENT").is(200).json().get("case");

        assertThat(granted.get("stateNameEn").asString()).isNotBlank();
        assertThat(granted.get("decidedAt").asString()).contains("+08:00");
        assertThat(granted.get("steps").size()).isEqualTo(4);
        assertThat(granted.at("/steps/0/by").asString()).isEqualTo("李四");
    }

    @Test
    void nobody_sees_the_number_of_the_applicant_and_by_it_the_cases_are_found() {
        JsonNode taken = opens("X002", "");

        Reply found = door.post(CASES + "/search", "{\"number\":\"11010519491231002x\"}")
                .is(200);
        Reply one = door.post(CASES + "/search", "{\"number\":\"" + no(taken) + "\"}")
                .is(200);

        assertThat(found.json().get("cases").size()).isPositive();
        assertThat(one.json().at("/cases/0/no").asString()).isEqualTo(no(taken));
        assertThat(taken.at("/applicant/name").asString()).isEqualTo("张*");
        assertThat(taken.at("/applicant/number").asString()).isEqualTo("110105********002X");
        assertThat(found.body() + taken).doesNotContain("11010519491231002X", "张三", "13812345678");
    }

    @Test
    void an_act_on_a_case_that_has_changed_is_answered_with_the_case_as_it_is() {
        JsonNode taken = opens("X002", "");
        move(taken, "accept", "").is(200);

        Reply stale = move(taken, "withdraw", "").is(409);

        assertThat(stale.text("type")).isEqualTo("/problems/case-stale");
        assertThat(stale.json().at("/case/state").asString()).isEqualTo("ACCEPTED");
        assertThat(stale.json().has("file")).isFalse();
        Reply department = move(taken, "withdraw", "", "Role", "DEPARTMENT").is(409);
        assertThat(verbs(department.json().get("case")))
                .contains("start-review")
                .isNotEqualTo(verbs(stale.json().get("case")));
    }

    @Test
    void a_verb_that_is_not_legal_or_lacks_something_says_what_is_needed() {
        JsonNode taken = opens("X002", "");

        Reply illegal = move(taken, "grant", "").is(409);
        Reply lacking = move(taken, "refuse", ",\"reason\":\"不属于本部门职权\"");
        Reply refused = move(taken, "refuse", ",\"reason\":\"不属于本部门职权\",\"way\":\"请到省厅窗口\"");

        assertThat(illegal.text("detail")).contains("受理");
        assertThat(lacking.is(422).text("type")).isEqualTo("/problems/move-incomplete");
        assertThat(refused.is(200).json().at("/case/state").asString()).isEqualTo("NOT_ACCEPTED");
        assertThat(refused.json().at("/case/steps/1/note/way").asString()).isEqualTo("请到省厅窗口");
    }

    @Test
    void a_case_of_another_city_is_collected_for_it_and_one_that_nobody_here_takes_has_a_way_out() {
        JsonNode taken = opens("X001", ",\"place\":\"420100\"");
        assertThat(taken.get("peerName").asString()).isEqualTo("武汉市");
        assertThat(taken.get("modeName").asString()).isEqualTo("异地代收代办");
        assertThat(taken.get("departmentName").asString()).startsWith("武汉市 ");
        assertThat(verbs(taken)).containsExactlyInAnyOrder("check", "withdraw");

        Reply refused = door.post(CASES, "{\"item\":\"D06-09\"," + ZHANG + "}").is(422);
        assertThat(refused.text("type")).isEqualTo("/problems/case-not-taken");
        assertThat(refused.text("ways")).isNotBlank();
    }

    @Test
    void what_is_typed_wrongly_is_told_in_words_and_no_case_begins() {
        String wrong = "{\"item\":\"X002\",\"applicant\":{\"kind\":\"PERSON\",\"name\":\"张三\",\"number\":\"%s\"}}";

        assertThat(door.post(CASES, wrong.formatted("110105194912310021"))
                        .is(422)
                        .text("type"))
                .isEqualTo("/problems/identity-number-invalid");
        assertThat(door.post(CASES, "{\"item\":\"D99-99\"," + ZHANG + "}")
                        .is(404)
                        .text("type"))
                .isEqualTo("/problems/item-unknown");
        assertThat(door.post(CASES, "{" + ZHANG + "}").is(422).text("type")).isEqualTo("/problems/nothing-asked");
        assertThat(door.get(CASES + "/429005202611240000410").is(422).text("type"))
                .isEqualTo("/problems/case-number-invalid");
        assertThat(door.post(CASES + "/search", "{\"number\":\"1\"}")
                        .is(200)
                        .json()
                        .get("cases")
                        .size())
                .isZero();
    }

    @Test
    void nobody_comes_through_these_doors_as_a_timer_or_another_city() {
        JsonNode taken = opens("X002", "");
        for (String role : List.of("TIMER", "OTHER_CITY", "window")) {
            assertThat(move(taken, "deem-accepted", "", "Role", role).is(400).text("type"))
                    .isEqualTo("/problems/parameter-invalid");
        }
    }

    @Test
    void a_repeat_opens_one_case() {
        String body = "{\"item\":\"X002\"," + ZHANG + "}";
        Reply first = door.post(CASES, body, "Idempotency-Key", "one-press").is(201);
        Reply again = door.post(CASES, body, "Idempotency-Key", "one-press").is(201);

        assertThat(no(again.json().get("case"))).isEqualTo(no(first.json().get("case")));
    }

    private static JsonNode opens(String item, String more) {
        return door.post(CASES, "{\"item\":\"" + item + "\"," + ZHANG + more + "}", "Clerk", "%E6%9D%8E%E5%9B%9B")
                .is(201)
                .json()
                .get("case");
    }

    private static Reply move(JsonNode seen, String verb, String more, String... headers) {
        return door.post(
                CASES + "/" + no(seen) + "/" + verb,
                "{\"rev\":" + seen.get("rev").asInt() + more + "}",
                headers);
    }

    private static String no(JsonNode file) {
        return file.get("no").asString();
    }

    private static List<String> verbs(JsonNode file) {
        return StreamSupport.stream(file.get("verbs").spliterator(), false)
                .map(verb -> verb.get("verb").asString())
                .toList();
    }
}
