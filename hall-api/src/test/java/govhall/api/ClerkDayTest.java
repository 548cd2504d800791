package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.stream.Snapshot;
import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.SampleCity;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A clerk's day through the door; each test has a window of its own. */
class ClerkDayTest {

    private static final String DONE = ",\"outcome\":\"DONE_ON_SPOT\"";
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
    void a_clerk_signs_on_calls_serves_and_finishes() {
        opens(1);
        Reply slip = takes("");

        JsonNode called = press(1, "next", 2).is(200).json().get("window");

        assertThat(called.at("/ticket/number").asString()).isEqualTo(slip.text("number"));
        assertThat(called.at("/ticket/state").asString()).isEqualTo("CALLED");
        assertThat(called.at("/ticket/why/layer").asInt()).isEqualTo(1);
        assertThat(called.at("/ticket/legs/0/items/0/nameEn").asString()).isNotBlank();
        assertThat(press(1, "serve", 3).json().at("/window/ticket/servingSince").isString())
                .isTrue();
        Reply done = press(1, "finish", 4, DONE).is(200);
        assertThat(done.json().at("/window/ticket").isNull()).isTrue();
        JsonNode hall = door.get("/api/v1/hall").is(200).json();
        assertThat(hall.get("at").asString()).isEqualTo(done.text("at"));
        assertThat(hall.get("outcomes").size()).isPositive();
        assertThat(hall.at("/pauseReasons/0/maxMinutes").isInt()).isTrue();
    }

    @Test
    void nobody_waits_is_an_answer_and_no_problem() {
        opens(7);

        Reply next = press(7, "next", 2).is(200);

        assertThat(next.json().at("/window/ticket").isNull()).isTrue();
        assertThat(next.json().at("/window/rev").asInt()).isEqualTo(2);
    }

    @Test
    void a_paused_window_shows_why_and_keeps_its_ticket() {
        opens(2);
        takes("");
        press(2, "next", 2).is(200);

        JsonNode paused =
                press(2, "pause", 3, ",\"reason\":\"MEAL\"").is(200).json().get("window");

        assertThat(paused.get("state").asString()).isEqualTo("PAUSED");
        assertThat(paused.get("reasonNameEn").asString()).isEqualTo("Meal");
        assertThat(paused.at("/ticket/state").asString()).isEqualTo("CALLED");
        press(2, "finish", 4, DONE).is(200);
    }

    @Test
    void finishing_twice_finishes_once_and_a_repeat_is_answered_as_before() {
        opens(3);
        takes("");
        String ticket = press(3, "next", 2).json().at("/window/ticket/id").asString();
        String finish = "{\"rev\":3" + DONE + "}";
        String path = "/api/v1/windows/3/finish";
        Reply first = door.post(path, finish, "Idempotency-Key", "finish-3").is(200);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        Snapshot finished = SampleCity.snapshot();

        press(3, "finish", 3, DONE).isProblem(409, "stale");
        press(3, "finish", 4, DONE).isProblem(409, "no-ticket");
        Reply again = door.post(path, finish, "Idempotency-Key", "finish-3").is(200);
        door.post("/api/v1/tickets/" + ticket + "/cancel", "{}").isProblem(409, "ticket-state");
        door.post("/api/v1/tickets/" + ticket + "/re-enter", "{}").isProblem(409, "ticket-state");

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(SampleCity.snapshot()).isEqualTo(finished);
    }

    @Test
    void a_stale_press_is_answered_with_the_window_as_it_is() {
        opens(4);
        takes("");
        press(4, "next", 2).is(200);

        Reply stale = press(4, "next", 2).isProblem(409, "stale");

        assertThat(stale.json().at("/window/rev").asInt()).isEqualTo(3);
        assertThat(stale.json().at("/window/ticket/state").asString()).isEqualTo("CALLED");
        assertThat(stale.json().at("/window/nameEn").asString()).isEqualTo("Comprehensive window 4");
        press(4, "finish", 3, DONE).is(200);
    }

    @Test
    void reception_may_confirm_what_a_kiosk_cannot_see() {
        Reply slip = takes(",\"ground\":\"WHEELCHAIR\"").is(201);

        assertThat(slip.text("class")).isEqualTo("URGENT");
        assertThat(slip.json().get("needs").get(0).asString()).isEqualTo("LOW_COUNTER");
        String id = slip.text("day").substring(2).replace("-", "") + slip.text("number");
        JsonNode ticket = door.get("/api/v1/tickets/" + id).is(200).json();
        assertThat(ticket.get("ground").asString()).isEqualTo("WHEELCHAIR");
        Reply cancelled = door.post("/api/v1/tickets/" + id + "/cancel", "{}").is(200);
        assertThat(cancelled.json().at("/ticket/state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void problems_speak_the_callers_language_and_chinese_to_everybody_else() {
        String path = "/api/v1/tickets/nothing";
        assertThat(door.get(path).text("title")).isEqualTo("没有这张号票");
        assertThat(door.get(path, "Accept-Language", "fr, de;q=0.5").text("title"))
                .isEqualTo("没有这张号票");
        assertThat(door.get(path, "Accept-Language", "x-=;;!").text("title")).isEqualTo("没有这张号票");
        Reply english = door.get(path, "Accept-Language", "fr, en-GB;q=0.8, zh;q=0.3");
        assertThat(english.text("title")).isEqualTo("No such ticket");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.text("detail")).contains("nothing");
    }

    @Test
    void every_program_tells_how_it_is_and_what_it_can_do() {
        door.get("/actuator/health/liveness").is(200);
        Until.soon(() -> door.get("/actuator/health/readiness").status() == 200);
        assertThat(door.get("/actuator/prometheus").is(200).body()).contains("jvm_memory_used_bytes");
        JsonNode api = door.get("/v3/api-docs").is(200).json();
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        JsonNode next = api.at("/paths/~1api~1v1~1windows~1{window}~1next/post");
        assertThat(next.toString()).contains("Idempotency-Key").doesNotContain("schemas/Act");
        assertThat(door.get("/console/").is(200).header("Content-Security-Policy"))
                .doesNotContain("unsafe");
    }

    private static void opens(int window) {
        door.post("/api/v1/windows/" + window + "/sign-on", "{\"rev\":0,\"clerk\":\"clerk-" + window + "\"}")
                .is(200);
        press(window, "open", 1).is(200);
    }

    private static Reply press(int window, String verb, long rev) {
        return press(window, verb, rev, "");
    }

    private static Reply press(int window, String verb, long rev, String members) {
        return door.post("/api/v1/windows/" + window + "/" + verb, "{\"rev\":" + rev + members + "}");
    }

    private static Reply takes(String members) {
        return door.post("/api/v1/tickets", "{\"items\":[\"D04-01\"]" + members + "}");
    }
}
