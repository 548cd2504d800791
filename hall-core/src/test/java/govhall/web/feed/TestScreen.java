package govhall.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Until;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A page in a test (测试屏幕): merges frames into its picture as {@code feed.js} does, and remembers what came. */
public final class TestScreen implements WebSocket.Listener {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;
    private volatile ObjectNode picture = JsonNodeFactory.instance.objectNode();
    private volatile String at = "";

    public TestScreen(String address) {
        this.address = address;
    }

    public TestScreen connect() {
        socket = BROWSER.newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
        return this;
    }

    /** It starts from this picture and not from nothing. */
    void has(ObjectNode before) {
        picture = before;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            hear(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode frame) {
        if (frame.has("snapshot")) {
            picture = (ObjectNode) frame.get("snapshot");
        } else if (frame.has("changes")) {
            picture = Merge.apply((ObjectNode) frame.get("changes"), picture);
        }
        at = frame.get("at").asString();
        frames.add(frame);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(1006);
    }

    public ObjectNode picture() {
        return picture;
    }

    public String at() {
        return at;
    }

    public List<JsonNode> frames() {
        return frames;
    }

    public List<JsonNode> frames(String member) {
        return frames.stream().filter(frame -> frame.has(member)).toList();
    }

    /** The first frame that is like this, once it is there. */
    public JsonNode hears(Duration within, Predicate<JsonNode> like) {
        Until.soon(within, () -> frames.stream().anyMatch(like));
        return frames.stream().filter(like).findFirst().orElseThrow();
    }

    public JsonNode hears(String member) {
        return hears(Duration.ofSeconds(5), frame -> frame.has(member));
    }

    public JsonNode hearsOf(String cause) {
        return hears(
                Duration.ofSeconds(5), frame -> frame.path("cause").asString("").equals(cause));
    }

    public void reaches(String offset) {
        Until.soon(() -> at.equals(offset));
    }

    void says(String message) {
        socket.sendText(message, true).join();
    }

    /** Speaks to a server that may hang up in the middle of the sentence. */
    void saysUntilHungUp(String message) {
        socket.sendText(message, true).exceptionally(hungUp -> null).join();
    }

    void saysBytes(byte[] message) {
        socket.sendBinary(java.nio.ByteBuffer.wrap(message), true)
                .exceptionally(hungUp -> null)
                .join();
    }

    /** The code with which the server closed. */
    int closedWith() {
        Until.soon(Duration.ofSeconds(20), closed::isDone);
        return closed.join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    public void leaves() {
        socket.abort();
    }

    void showsTheSameAs(TestScreen other) {
        Until.soon(() -> at.equals(other.at));
        assertThat(Merge.sets(picture)).isEqualTo(Merge.sets(other.picture));
    }
}
