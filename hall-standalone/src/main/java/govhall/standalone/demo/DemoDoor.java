package govhall.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hall's public doors as a page uses them (公开接口): HTTP with an {@code Idempotency-Key} for each act. */
final class DemoDoor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final URI address;

    DemoDoor(URI address) {
        this.address = address;
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET().build());
        if (!answer.done()) {
            throw new IOException(path + " answers " + answer.status());
        }
        return answer.body();
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return act(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return act(request(path).DELETE());
    }

    /** Asks again under the same key where nobody can say whether it happened. */
    private Answer act(HttpRequest.Builder request) throws IOException, InterruptedException {
        var one =
                request.header("Idempotency-Key", UUID.randomUUID().toString()).build();
        for (var left = TRIES - 1; left > 0; left--) {
            try {
                var answer = send(one);
                if (!answer.refusedAs("outcome-unknown")) {
                    return answer;
                }
            } catch (IOException e) {
                // The answer was lost, perhaps only the answer.
            }
        }
        return send(one);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Device", "demo")
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        try {
            var body = response.body().isBlank() ? json.nullNode() : json.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (JacksonException e) {
            throw new IOException(request.uri() + " does not answer in JSON", e);
        }
    }
}
