package govhall.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.stream.Snapshot;
import govhall.testing.BadRequest;
import govhall.testing.Door;
import govhall.testing.SampleCity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes to the citizens' doors: it is told in words what is wrong, and nothing happens. */
class BadInputTest {

    private static final String TICKETS = "/kiosk/api/tickets";
    private static Door door;

    @BeforeAll
    static void open() {
        SampleCity.setUp();
        // No window is left that serves the cross-city queue.
        SampleCity.takeAway("6");
        door = Door.open(KioskApplication.class);
        door.post(TICKETS, "{\"items\":[\"D04-01\"]}", "Idempotency-Key", "used")
                .is(201);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    static List<BadRequest> requests() {
        List<BadRequest> bad = new ArrayList<>(BadRequest.bodies(TICKETS, "\"items\":[\"D04-01\"]"));
        bad.addAll(wanted());
        bad.addAll(tokens());
        bad.addAll(pages());
        return bad;
    }

    private static List<BadRequest> wanted() {
        return List.of(
                asking("nothing", "", 422, "nothing-asked"),
                asking("no items", "\"items\":[]", 422, "nothing-asked"),
                asking("no such item", "\"items\":[\"X999\"]", 404, "item-unknown"),
                asking("an item in lower case", "\"items\":[\"x001\"]", 404, "item-unknown"),
                asking("one good and one bad item", "\"items\":[\"D04-01\",\"X999\"]", 404, "item-unknown"),
                asking("no such bundle", "\"bundle\":\"B99\"", 404, "bundle-unknown"),
                asking("21 items", "\"items\":[" + "\"D04-01\",".repeat(20) + "\"D04-01\"]", 422, "too-many-items"),
                asking("a city of another circle", "\"items\":[\"X001\"],\"place\":\"110000\"", 422, "place-unknown"),
                asking("no window for it", "\"items\":[\"X001\"],\"place\":\"420100\"", 422, "queue-without-window"),
                asking("no such ground", "\"items\":[\"X001\"],\"ground\":\"RICH\"", 422, "ground-unknown"),
                asking(
                        "what staff must see",
                        "\"items\":[\"X001\"],\"ground\":\"WHEELCHAIR\"",
                        422,
                        "ground-not-offered"),
                asking(
                        "age and another class",
                        "\"items\":[\"X001\"],\"ground\":\"AGE60\",\"class\":\"URGENT\"",
                        422,
                        "ground-decides-class"),
                asking("no such class", "\"items\":[\"X001\"],\"class\":\"FIRST\"", 422, "class-unknown"),
                asking("a booking's class", "\"items\":[\"X001\"],\"class\":\"APPOINTMENT\"", 422, "class-not-offered"),
                asking("no such need", "\"items\":[\"X001\"],\"needs\":[\"SPEED\"]", 422, "need-unknown"),
                asking("accompaniment", "\"items\":[\"X001\"],\"needs\":[\"ACCOMPANIMENT\"]", 422, "need-unknown"),
                asking("an item as number", "\"items\":[1]", 400, "body-invalid"),
                asking("items as text", "\"items\":\"X001\"", 400, "body-invalid"),
                asking("an item of 10,000", "\"items\":[\"" + "x".repeat(10_000) + "\"]", 400, "body-invalid"),
                asking("100,000 items", "\"items\":[" + "\"A\",".repeat(100_000) + "\"A\"]", 413, "body-too-large"),
                BadRequest.post(
                        "a key used before",
                        TICKETS,
                        "{\"items\":[\"D04-02\"]}",
                        422,
                        "key-reused",
                        "Idempotency-Key",
                        "used"));
    }

    private static List<BadRequest> tokens() {
        String forged = TICKETS + "/AQEGNDI5MDA1CjI2MTEyNEEwMDEBAAABog4KYrD9J9_0n30ZKGQ79hs";
        return List.of(
                BadRequest.get("a forged token", forged, 404, "token-invalid"),
                BadRequest.of("giving a forged token back", "DELETE", forged, 404, "token-invalid"),
                BadRequest.get("a forged token's code", forged + "/qr.svg", 404, "token-invalid"),
                BadRequest.get("a bare id", TICKETS + "/261124A001", 404, "token-invalid"),
                BadRequest.get("a long token", TICKETS + "/" + "A".repeat(200), 404, "token-invalid"),
                BadRequest.get("a token of 10,000", TICKETS + "/" + "A".repeat(10_000), 400, "parameter-invalid"),
                BadRequest.get("a forged token's feed", "/t/feed?token=AQEG", 404, "token-invalid"),
                BadRequest.get("no token's feed", "/t/feed", 400, "parameter-invalid"));
    }

    private static List<BadRequest> pages() {
        return List.of(
                BadRequest.get("no such item", "/kiosk/api/items/X999", 404, "item-unknown"),
                BadRequest.get("no results", "/kiosk/api/items?limit=0", 400, "parameter-invalid"),
                BadRequest.get("half a result", "/kiosk/api/items?limit=1.5", 400, "parameter-invalid"),
                BadRequest.get("too many results", "/kiosk/api/items?limit=1001", 400, "parameter-invalid"),
                BadRequest.get("endless results", "/kiosk/api/items?limit=99999999999", 400, "parameter-invalid"),
                BadRequest.get("a question too long", "/kiosk/api/items?q=" + "x".repeat(65), 400, "parameter-invalid"),
                BadRequest.get("a question with a control", "/kiosk/api/items?q=%1b", 400, "parameter-invalid"),
                BadRequest.get("a question that is no text", "/kiosk/api/items?q=%c0%af", 400, "bad-request"),
                BadRequest.get("another hall", "/kiosk/api/start?hall=420100", 404, "hall-unknown"),
                BadRequest.get("a feed of another hall", "/kiosk/feed?hall=420100", 404, "hall-unknown"),
                BadRequest.get("XML", "/kiosk/api/start", 406, "not-acceptable", "Accept", "application/xml"),
                BadRequest.of("deleting all", "DELETE", TICKETS, 405, "method-not-allowed"),
                BadRequest.get("a folder above", "/kiosk/%2e%2e/application.properties", 404, "not-found"),
                BadRequest.get("a hidden folder", "/kiosk/..%2f..%2fMETA-INF", 400, "bad-request"),
                BadRequest.get("a class", "/govhall/kiosk/KioskApplication.class", 404, "not-found"));
    }

    private static BadRequest asking(String wrong, String members, int status, String slug) {
        return BadRequest.post(wrong, TICKETS, "{" + members + "}", status, slug);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void is_refused_in_words_and_nothing_happens(BadRequest bad) {
        Snapshot before = SampleCity.snapshot();

        bad.sentTo(door).isProblem(bad.status(), bad.slug());

        assertThat(SampleCity.snapshot()).isEqualTo(before);
    }
}
