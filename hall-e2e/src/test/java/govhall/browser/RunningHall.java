package govhall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.standalone.Standalone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole hall as a newcomer starts it, on a free port and an empty data folder, and its public doors. */
public final class RunningHall implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext program;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    public RunningHall(Path data, String... settings) {
        List<String> args = new ArrayList<>(List.of("--server.port=0", "--hall.data=" + data, "--hall.layout=core"));
        args.addAll(List.of(settings));
        program = Standalone.start(args.toArray(String[]::new));
        base = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    /** The address of a page or a door. */
    public String at(String path) {
        return base + path;
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
            if (item.get("queue").asString().equals(queue)
                    && item.get("kind").asString().equals("ITEM")) {
                return post(
                        "/kiosk/api/tickets", "{\"items\":[\"" + item.get("id").asString() + "\"]}");
            }
        }
        throw new AssertionError("no item leads to queue " + queue);
    }

    /** The window as it is now. */
    public JsonNode window(String no) {
        for (JsonNode window : get("/api/v1/hall").get("windows")) {
            if (window.get("no").asString().equals(no)) {
                return window;
            }
        }
        throw new AssertionError("there is no window " + no);
    }

    /** Does a verb at a window as somebody who has seen how it is now; {@code members} such as {@code ,"outcome":"ADVICE"}. */
    public JsonNode at(String no, String verb, String members) {
        long rev = window(no).get("rev").asLong();
        return post("/api/v1/windows/" + no + "/" + verb, "{\"rev\":" + rev + members + "}")
                .get("window");
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

    /** How many wait in a queue. */
    public int waiting(String queue) {
        for (JsonNode each : get("/api/v1/hall").get("queues")) {
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

    @Override
    public void close() {
        program.close();
    }
}
