package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.stream.Snapshot;
import govhall.testing.BadRequest;
import govhall.testing.Door;
import govhall.testing.SampleCity;
import govhall.testing.TestRedis;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever staff or a machine sends: it is told in words what is wrong, and nothing happens. */
class BadInputTest {

    private static final String WINDOW = "/api/v1/windows/";
    private static Door door;

    @BeforeAll
    static void open() {
        TestRedis.shared().flush();
        door = Door.open(ApiApplication.class, "--hall.layout=core");
        for (String no : List.of("1", "2", "3")) {
            door.post(WINDOW + no + "/sign-on", "{\"rev\":0,\"clerk\":\"clerk-" + no + "\"}")
                    .is(200);
        }
        door.post(WINDOW + "1/open", "{\"rev\":1}").is(200);
        door.post(WINDOW + "2/open", "{\"rev\":1}").is(200);
        door.post(WINDOW + "2/pause", "{\"rev\":2,\"reason\":\"MEAL\"}").is(200);
        door.post("/api/v1/tickets", "{\"items\":[\"D04-01\"]}", "Idempotency-Key", "used")
                .is(201);
        door.post(WINDOW + "1/next", "{\"rev\":2}").is(200);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    static List<BadRequest> requests() {
        List<BadRequest> bad = new ArrayList<>();
        bad.addAll(BadRequest.bodies(WINDOW + "1/next", "\"rev\":3"));
        bad.addAll(BadRequest.bodies(WINDOW + "1/finish", "\"rev\":3,\"outcome\":\"DONE_ON_SPOT\""));
        bad.addAll(BadRequest.bodies("/api/v1/tickets", "\"items\":[\"D04-01\"]"));
        bad.addAll(windows());
        bad.addAll(others());
        return bad;
    }

    private static List<BadRequest> windows() {
        String invalid = "body-invalid";
        return List.of(
                BadRequest.post("no such window", WINDOW + "99/next", "{\"rev\":0}", 404, "window-unknown"),
                BadRequest.post(
                        "a window of 10,000",
                        WINDOW + "9".repeat(10_000) + "/next",
                        "{\"rev\":0}",
                        400,
                        "parameter-invalid"),
                BadRequest.post(
                        "a window with a control", WINDOW + "1%07/next", "{\"rev\":0}", 400, "parameter-invalid"),
                BadRequest.post("a window that is no text", WINDOW + "%ff/next", "{\"rev\":0}", 400, "bad-request"),
                BadRequest.post("no such verb", WINDOW + "1/dance", "{\"rev\":3}", 404, "not-found"),
                BadRequest.of("a verb that is asked for", "GET", WINDOW + "1/next", 405, "method-not-allowed"),
                BadRequest.of("a verb that is deleted", "DELETE", WINDOW + "1/next", 405, "method-not-allowed"),
                BadRequest.post("closed", WINDOW + "3/next", "{\"rev\":1}", 409, "window-closed"),
                BadRequest.post("paused", WINDOW + "2/next", "{\"rev\":3}", 409, "window-paused"),
                BadRequest.post("nobody there", WINDOW + "4/open", "{\"rev\":0}", 409, "nobody-signed-on"),
                BadRequest.post("open already", WINDOW + "1/open", "{\"rev\":3}", 409, "window-open"),
                BadRequest.post("busy", WINDOW + "1/next", "{\"rev\":3}", 409, "window-busy"),
                BadRequest.post("closing with a ticket", WINDOW + "1/close", "{\"rev\":3}", 409, "window-busy"),
                BadRequest.post("missed too early", WINDOW + "1/miss", "{\"rev\":3}", 409, "miss-too-early"),
                BadRequest.post("no ticket", WINDOW + "2/serve", "{\"rev\":3}", 409, "no-ticket"),
                BadRequest.post("a stale press", WINDOW + "1/recall", "{\"rev\":2}", 409, "stale"),
                BadRequest.post("a revision to come", WINDOW + "1/recall", "{\"rev\":4}", 409, "stale"),
                BadRequest.post("a negative revision", WINDOW + "1/recall", "{\"rev\":-1}", 409, "stale"),
                BadRequest.post("half a revision", WINDOW + "1/recall", "{\"rev\":1.5}", 400, invalid),
                BadRequest.post("a revision as text", WINDOW + "1/recall", "{\"rev\":\"3\"}", 400, invalid),
                BadRequest.post(
                        "an endless revision", WINDOW + "1/recall", "{\"rev\":" + "9".repeat(999) + "}", 400, invalid),
                BadRequest.post("a huge exponent", WINDOW + "1/recall", "{\"rev\":1e999999999}", 400, invalid),
                BadRequest.post("no revision", WINDOW + "1/recall", "{}", 400, invalid),
                BadRequest.post(
                        "the clerk of two windows",
                        WINDOW + "4/sign-on",
                        "{\"rev\":0,\"clerk\":\"clerk-1\"}",
                        409,
                        "clerk-elsewhere"),
                BadRequest.post(
                        "two clerks of a window",
                        WINDOW + "1/sign-on",
                        "{\"rev\":3,\"clerk\":\"other\"}",
                        409,
                        "window-taken"),
                BadRequest.post("no clerk", WINDOW + "4/sign-on", "{\"rev\":0,\"clerk\":\"\"}", 400, invalid),
                BadRequest.post("a blank clerk", WINDOW + "4/sign-on", "{\"rev\":0,\"clerk\":\"  \"}", 400, invalid),
                BadRequest.post(
                        "half a character", WINDOW + "4/sign-on", "{\"rev\":0,\"clerk\":\"\\udc00\"}", 400, invalid),
                BadRequest.post("a control", WINDOW + "4/sign-on", "{\"rev\":0,\"clerk\":\"a\\u001bb\"}", 400, invalid),
                BadRequest.post(
                        "no such reason",
                        WINDOW + "1/pause",
                        "{\"rev\":3,\"reason\":\"HOLIDAY\"}",
                        422,
                        "pause-reason-unknown"),
                BadRequest.post(
                        "no such outcome",
                        WINDOW + "1/finish",
                        "{\"rev\":3,\"outcome\":\"?\"}",
                        422,
                        "no-such-outcome"),
                BadRequest.post(
                        "no such outcome for next",
                        WINDOW + "1/next",
                        "{\"rev\":3,\"outcome\":\"?\"}",
                        422,
                        "no-such-outcome"));
    }

    private static List<BadRequest> others() {
        String tickets = "/api/v1/tickets";
        return List.of(
                BadRequest.get("no such ticket", tickets + "/nothing", 404, "ticket-unknown"),
                BadRequest.get("a ticket of 10,000", tickets + "/" + "x".repeat(10_000), 400, "parameter-invalid"),
                BadRequest.post("giving back no ticket", tickets + "/261124A999/cancel", "{}", 404, "ticket-unknown"),
                BadRequest.post("coming back without a ticket", tickets + "/x/re-enter", "{}", 404, "ticket-unknown"),
                BadRequest.post("more than nothing", tickets + "/x/re-enter", "{\"a\":1}", 400, "body-invalid"),
                BadRequest.post("no such item", tickets, "{\"items\":[\"X999\"]}", 404, "item-unknown"),
                BadRequest.post(
                        "an item of 10,000",
                        tickets,
                        "{\"items\":[\"" + "x".repeat(10_000) + "\"]}",
                        400,
                        "body-invalid"),
                BadRequest.post(
                        "an item of a MiB",
                        tickets,
                        "{\"items\":[\"" + "x".repeat(1 << 20) + "\"]}",
                        413,
                        "body-too-large"),
                BadRequest.post(
                        "100,000 items",
                        tickets,
                        "{\"items\":[" + "\"A\",".repeat(100_000) + "\"A\"]}",
                        413,
                        "body-too-large"),
                BadRequest.post(
                        "10,000 items",
                        tickets,
                        "{\"items\":[" + "\"A\",".repeat(10_000) + "\"A\"]}",
                        422,
                        "too-many-items"),
                BadRequest.post("null among items", tickets, "{\"items\":[null]}", 400, "body-invalid"),
                BadRequest.post(
                        "a key used before",
                        tickets,
                        "{\"items\":[\"D04-02\"]}",
                        422,
                        "key-reused",
                        "Idempotency-Key",
                        "used"),
                BadRequest.post(
                        "a day that is over", "/api/v1/day/turn", "{\"ended\":\"2020-01-01\"}", 409, "day-turned"),
                BadRequest.post(
                        "a day at the end of time",
                        "/api/v1/day/turn",
                        "{\"ended\":\"+999999999-12-31\"}",
                        400,
                        "body-invalid"),
                BadRequest.post("no day", "/api/v1/day/turn", "{\"ended\":\"today\"}", 400, "body-invalid"),
                BadRequest.post("no date", "/api/v1/day/turn", "{\"ended\":\"2026-02-30\"}", 400, "body-invalid"),
                BadRequest.get("no such page", "/nothing", 404, "not-found"),
                BadRequest.get("a hall that is no text", "/api/v1/hall?hall=%ff%fe", 400, "bad-request"),
                BadRequest.get("a broken escape", "/api/v1/hall?hall=%00", 404, "hall-unknown"),
                BadRequest.get("a hall's name in another script", "/api/v1/hall?hall=%E5%8E%85", 404, "hall-unknown"),
                BadRequest.get("no such window's feed", "/api/v1/feed?window=99", 404, "window-unknown"),
                BadRequest.get("a place that is no text", "/api/v1/feed?window=1&since=%ff", 400, "bad-request"),
                BadRequest.get("no window's feed", "/api/v1/feed", 400, "parameter-invalid"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void is_refused_in_words_and_nothing_happens(BadRequest bad) {
        Snapshot before = SampleCity.snapshot();

        bad.sentTo(door).isProblem(bad.status(), bad.slug());
        if (bad.method().equals("POST")) {
            bad.sentInPiecesTo(door).isProblem(bad.status(), bad.slug());
        }

        assertThat(SampleCity.snapshot()).isEqualTo(before);
    }
}
