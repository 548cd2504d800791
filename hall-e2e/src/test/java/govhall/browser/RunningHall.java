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
