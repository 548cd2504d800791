package govhall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public doors of a hall that runs somewhere (对外接口), as citizens and clerks of a test use them. */
public class HallDoors {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    /** Where the last press at a window stands in the hall's history. */
    private volatile String told = "0:0:0";

    HallDoors(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** The address of a page or a door. */
    public String at(String path) {
        return base + path;
    }

    /** Whether a door gives what it has, such as after Redis was away. */
    public boolean answers(String path) {
        try {
            get(path);
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    public JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(at(path))).GET());
    }

    /** An act with a key of its own. */
    public JsonNode post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The day that runs, as in the id of a ticket: {@code 261124}. */
    public String shortDay() {
        return get("/api/v1/hall")
                .get("hall")
                .get("day")
                .asString()
                .replace("-", "")
                .substring(2);
    }

    /** Takes a ticket as a citizen who is nothing special; the first item of the queue will do. */
    public JsonNode ticketOf(String queue) {
        for (JsonNode item : get("/kiosk/api/items?q=&limit=1000").get("items")) {
            if (item.get("queue").asString().equals(queue)) {
                return post(
                        "/kiosk/api/tickets", "{\"items\":[\"" + item.get("id").asString() + "\"]}");
            }
        }
        throw new AssertionError("no item leads to queue " + queue);
    }

    /** The hall's picture, where it has caught up with the last press at a window. */
    public JsonNode hall() {
        JsonNode hall = get("/api/v1/hall");
        while (!hasReached(hall.get("at").asString())) {
            hall = get("/api/v1/hall");
        }
        return hall;
    }

    private boolean hasReached(String at) {
        String[] here = at.split(":");
        String[] wanted = told.split(":");
        int day = here[0].compareTo(wanted[0]);
        return day > 0 || day == 0 && Long.parseLong(here[1]) >= Long.parseLong(wanted[1]);
    }

    /** The window as it is now. */
    public JsonNode window(String no) {
        for (JsonNode window : hall().get("windows")) {
            if (window.get("no").asString().equals(no)) {
                return window;
            }
        }
        throw new AssertionError("there is no window " + no);
    }

    /** Does a verb at a window as somebody who has seen how it is now; {@code members} such as {@code ,"outcome":"ADVICE"}. */
    public JsonNode at(String no, String verb, String members) {
        long rev = window(no).get("rev").asLong();
        JsonNode done = post("/api/v1/windows/" + no + "/" + verb, "{\"rev\":" + rev + members + "}");
        told = done.get("at").asString();
        return done.get("window");
    }

    /** Somebody sits at the window and it is open. */
    public void staff(String no) {
        if (window(no).get("clerk").isNull()) {
            at(no, "sign-on", ",\"clerk\":\"clerk-" + no + "\"");
        }
        if (!window(no).get("state").asString().equals("OPEN")) {
            at(no, "open", "");
        }
    }

    /** Calls the next; who is at the window was advised. Returns the number, or null where nobody waits. */
    public String callNext(String no) {
        String outcome = window(no).get("ticket").isNull() ? "" : ",\"outcome\":\"ADVICE\"";
        JsonNode ticket = at(no, "next", outcome).get("ticket");
        return ticket.isNull() ? null : ticket.get("number").asString();
    }

    /** Fails unless so many wait in the queue, at once or as soon as the picture has caught up. */
    public void assertWaiting(String queue, int wanted) {
        long start = System.nanoTime();
        int waiting = waiting(queue);
        while (waiting != wanted && System.nanoTime() - start < PATIENCE.toNanos()) {
            waiting = waiting(queue);
        }
        assertThat(waiting).as("waiting in queue " + queue).isEqualTo(wanted);
    }

    /** How many wait in a queue. */
    public int waiting(String queue) {
        for (JsonNode each : hall().get("queues")) {
            if (each.get("key").asString().equals(queue)) {
                return each.get("waiting").asInt();
            }
        }
        throw new AssertionError("there is no queue " + queue);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
