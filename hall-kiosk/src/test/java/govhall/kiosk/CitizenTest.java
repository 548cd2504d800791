package govhall.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.city.Layout;
import govhall.stream.Snapshot;
import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.SampleCity;
import govhall.testing.Until;
import govhall.web.feed.TestScreen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A citizen at the kiosk and on the phone. */
class CitizenTest {

    private static final String TICKETS = "/kiosk/api/tickets";
    private static Door door;

    @BeforeAll
    static void open() {
        SampleCity.setUp();
        door = Door.open(KioskApplication.class);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_citizen_takes_a_ticket_looks_at_it_and_gives_it_back() {
        Reply slip = takes("\"items\":[\"D04-01\"]");

        assertThat(slip.text("number")).startsWith("A");
        assertThat(slip.text("zoneNameEn")).isEqualTo("Business and Construction");
        assertThat(slip.json().get("windows").get(0).asString()).isEqualTo("1");
        assertThat(slip.json().get("papers").get(0).get("note").asString()).isEqualTo("原件1份");
        assertThat(slip.text("phonePath")).isEqualTo("/t/" + slip.text("token"));
        String own = TICKETS + "/" + slip.text("token");
        assertThat(door.get(own).is(200).text("state")).isEqualTo("WAITING");
        assertThat(door.delete(own, "Idempotency-Key", "back").is(200).text("state"))
                .isEqualTo("CANCELLED");
        assertThat(door.get(own).is(200).text("state")).isEqualTo("CANCELLED");
        door.delete(own).isProblem(409, "ticket-state");
        assertThat(door.delete(own, "Idempotency-Key", "back").is(200).header("Idempotent-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void a_repeat_gets_the_same_ticket_and_another_device_another_one() {
        String wanted = "{\"items\":[\"D04-01\"]}";
        Reply first = door.post(TICKETS, wanted, "Idempotency-Key", "k", "Device", "KS-1");
        Snapshot once = SampleCity.snapshot();

        Reply again = door.post(TICKETS, wanted, "Idempotency-Key", "k", "Device", "KS-1")
                .is(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(SampleCity.snapshot()).isEqualTo(once);
        Reply other = door.post(TICKETS, wanted, "Idempotency-Key", "k", "Device", "KS-2")
                .is(201);
        assertThat(other.text("number")).isNotEqualTo(first.text("number"));
    }

    @Test
    void a_repeat_gets_the_same_ticket_although_the_hall_would_now_send_it_to_another_queue() {
        String wanted = "{\"items\":[\"D04-01\"]}";
        Reply first = door.post(TICKETS, wanted, "Idempotency-Key", "before").is(201);
        SampleCity.setUp(Layout.FULL);
        try {
            Until.soon(() -> queueOf("D04-01").equals("E"));
            Reply again =
                    door.post(TICKETS, wanted, "Idempotency-Key", "before").is(201);

            assertThat(again.text("number")).isEqualTo(first.text("number"));
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
            door.post(TICKETS, "{\"items\":[\"D04-02\"]}", "Idempotency-Key", "before")
                    .isProblem(422, "key-reused");
        } finally {
            SampleCity.setUp(Layout.CORE);
            Until.soon(() -> queueOf("D04-01").equals("A"));
        }
    }

    private static String queueOf(String item) {
        return door.get("/kiosk/api/items/" + item).text("queue");
    }

    @Test
    void a_ground_decides_the_class_and_brings_its_need() {
        Reply old = takes("\"items\":[\"D04-01\"],\"ground\":\"AGE60\"");
        assertThat(old.text("class")).isEqualTo("ELDERLY");
        assertThat(takes("\"items\":[\"D04-01\"],\"ground\":\"AGE60\",\"class\":\"ELDERLY\"")
                        .text("classNameEn"))
                .isEqualTo(old.text("classNameEn"));

        JsonNode start = door.get("/kiosk/api/start").json();
        for (JsonNode ground : start.get("grounds")) {
            Reply slip = takes(
                    "\"items\":[\"D04-01\"],\"ground\":\"" + ground.get("id").asString() + "\"");
            assertThat(slip.text("class")).isEqualTo(ground.get("class").asString());
            if (!ground.get("need").isNull()) {
                assertThat(slip.json().get("needs").get(0)).isEqualTo(ground.get("need"));
            }
        }
        assertThat(start.get("grounds").toString()).doesNotContain("STAFF", "SLIP", "BOOKING");
    }

    @Test
    void another_city_of_the_circle_leads_to_the_cross_city_desk_and_this_one_does_not() {
        assertThat(takes("\"items\":[\"X001\"],\"place\":\"420100\"").text("queue"))
                .isEqualTo("K");
        assertThat(takes("\"items\":[\"X001\"],\"place\":\"429005\"").text("queue"))
                .isEqualTo("C");
        assertThat(takes("\"items\":[\"X001\"]").text("queue")).isEqualTo("C");
    }

    @Test
    void a_bundle_is_one_leg_at_one_window() {
        Reply slip = takes("\"bundle\":\"B01\"");

        assertThat(slip.text("queue")).isEqualTo("L");
        assertThat(slip.json().get("legs").size()).isEqualTo(1);
        assertThat(slip.json().at("/legs/0/items/0/nameEn").asString()).isEqualTo("Birth of a child");
        assertThat(slip.json().get("papers").size()).isPositive();
    }

    @Test
    void a_kiosk_knows_what_is_asked_for_most_and_finds_the_rest() {
        JsonNode start = door.get("/kiosk/api/start").is(200).json();
        assertThat(start.get("tiles").size()).isPositive();
        assertThat(start.at("/guide/nodes/ROOT/answers").size()).isEqualTo(20);
        assertThat(start.at("/needs/0/id").asString()).isEqualTo("LOW_COUNTER");
        assertThat(start.get("circle").size()).isEqualTo(9);
        assertThat(start.at("/ways").size()).isPositive();

        assertThat(found("社保卡").at("/items/0/id").asString()).isEqualTo("X034");
        assertThat(found("sbk").get("items").size()).isPositive();
        assertThat(found("x").at("/items/0/waiting").isInt()).isTrue();
        JsonNode one = door.get("/kiosk/api/items/B01").is(200).json();
        assertThat(one.get("kind").asString()).isEqualTo("BUNDLE");
        assertThat(door.get("/kiosk/api/items?limit=1000").json().get("items").size())
                .isGreaterThan(500);
    }

    @Test
    void the_phone_follows_its_ticket_to_the_end() {
        Reply slip = takes("\"items\":[\"D04-01\"]");
        TestScreen phone = door.screen("/t/feed?token=" + slip.text("token"));
        TestScreen kiosk = door.screen("/kiosk/feed");
        assertThat(phone.hears("snapshot").at("/snapshot/ticket/state").asString())
                .isEqualTo("WAITING");
        assertThat(kiosk.hears("snapshot").at("/snapshot/queues/0/waiting").isInt())
                .isTrue();

        door.delete(TICKETS + "/" + slip.text("token")).is(200);

        Until.soon(() -> phone.picture().at("/ticket/state").asString().equals("CANCELLED"));
        assertThat(phone.picture().toString()).doesNotContain("clerk");
        phone.leaves();
        kiosk.leaves();
    }

    @Test
    void the_code_on_the_slip_holds_the_phones_address_and_nobody_else_may_read_it() {
        String token = takes("\"items\":[\"D04-01\"]").text("token");

        Reply code = door.get(TICKETS + "/" + token + "/qr.svg").is(200);

        assertThat(code.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(code.body()).startsWith("<svg").doesNotContain("style", "script");
        assertThat(code.header("Cache-Control")).contains("no-store");
        assertThat(door.get("/t/" + token).is(200).header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static JsonNode found(String query) {
        String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return door.get("/kiosk/api/items?limit=5&q=" + q).is(200).json();
    }

    private static Reply takes(String members) {
        return door.post(TICKETS, "{" + members + "}").is(201);
    }
}
