package govhall.programs;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lobby screen that remembers every frame of its feed (测试显示屏). */
final class BoardScreen implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    BoardScreen(URI feed) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(feed, this)
                .join();
    }

    boolean hasPicture() {
        return frames.stream().anyMatch(frame -> frame.has("snapshot"));
    }

    /** Whether a frame, after the first picture, told that this number is called to this window. */
    boolean calls(String number, String window) {
        return frames.stream()
                .filter(frame -> frame.has("changes"))
                .flatMap(frame -> entries(frame.at("/changes/called")))
                .anyMatch(call -> call.path("number").asString().equals(number)
                        && call.path("window").asString().equals(window));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            frames.add(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
