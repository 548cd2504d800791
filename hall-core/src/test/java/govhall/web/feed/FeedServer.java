package govhall.web.feed;

import govhall.projection.HallView;
import govhall.projection.Projections;
import govhall.redis.EventLog;
import govhall.redis.HallReader;
import govhall.redis.RedisConfiguration;
import govhall.redis.Wake;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.Offset;
import govhall.testing.TestHall;
import govhall.testing.Until;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A program with nothing but feeds (测试服务器), on a port and a Redis of its own; boards are named by {@code ?board=}. */
final class FeedServer implements AutoCloseable {

    /** Instead of a close code: the server was gone before one could be read. */
    static final int GONE = -1;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PADDING = 200_000;

    private final ServletWebServerApplicationContext context;
    private final List<TestScreen> screens = new ArrayList<>();

    private FeedServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static FeedServer on(String redisUrl) {
        SpringApplication program = new SpringApplication(Program.class);
        return new FeedServer((ServletWebServerApplicationContext) program.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.data.redis.url=" + redisUrl,
                "--spring.data.redis.timeout=1s",
                "--spring.main.banner-mode=off"));
    }

    /** A page that looks at a board. */
    TestScreen screen(String board) {
        return connect(board, Optional.empty());
    }

    /** A page that comes back to a board from a place in history. */
    TestScreen screen(String board, String since) {
        return connect(board + "&since=" + since, Optional.empty());
    }

    /** The page comes back with what it has. */
    TestScreen comesBack(String board, TestScreen page) {
        return connect(board + "&since=" + page.at(), Optional.of(page.picture()));
    }

    private TestScreen connect(String board, Optional<ObjectNode> has) {
        TestScreen screen = new TestScreen(address(board));
        has.ifPresent(screen::has);
        screens.add(screen.connect());
        return screen;
    }

    /** What the server answers to a page that asks for a board with this header. */
    String handshake(String board, String header) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.getOutputStream().write(request(board, header).getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5_000);
            byte[] answer = new byte[4_096];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    /** A page that connects and then never reads. */
    Socket deafPage(String board) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("127.0.0.1", port()));
        socket.getOutputStream().write(request(board, "X-Deaf: yes").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Connects, sends bytes as they are, and reads: whether the server hangs up within some seconds. */
    boolean hangsUpOn(byte[] bytes) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        try (Socket socket = deafPage("main")) {
            socket.getInputStream().read();
            socket.getOutputStream().write(bytes);
            while (System.nanoTime() < end) {
                if (socket.getInputStream().read(new byte[4_096]) < 0) {
                    return true;
                }
            }
            return false;
        } catch (SocketException reset) {
            // A server that hangs up before it has read everything resets the connection.
            return true;
        }
    }

    /** The code of the close frame that answers these bytes, read off the wire; {@link #GONE} where none could be read. */
    int closeCodeAfter(byte[] bytes) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        StringBuilder heard = new StringBuilder();
        try (Socket socket = deafPage("main")) {
            socket.getOutputStream().write(bytes);
            byte[] part = new byte[4_096];
            for (int n = 0;
                    n >= 0 && System.nanoTime() < end;
                    n = socket.getInputStream().read(part)) {
                heard.append(new String(part, 0, n, StandardCharsets.ISO_8859_1));
                int close = heard.indexOf("\u0088");
                if (close >= 0 && heard.length() >= close + 4) {
                    return heard.charAt(close + 2) << 8 | heard.charAt(close + 3);
                }
            }
        } catch (SocketException reset) {
            return GONE;
        }
        return GONE;
    }

    private String request(String board, String header) {
        return String.join(
                "\r\n",
                "GET /feed?board=" + board + " HTTP/1.1",
                "Host: 127.0.0.1:" + port(),
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Extensions: permessage-deflate",
                header,
                "",
                "");
    }

    /** All pages leave; nothing is left of them. */
    void empties() {
        screens.forEach(TestScreen::leaves);
        screens.clear();
        Until.soon(() -> feeds().topics() == 0);
    }

    /** The program has seen what happened until now. */
    void reaches(Offset at) {
        Until.soon(() -> context.getBean(Projections.class)
                .hall(TestHall.CITY)
                .view()
                .at()
                .equals(at));
    }

    String address(String board) {
        return "ws://127.0.0.1:" + port() + "/feed?board=" + board;
    }

    int port() {
        return context.getWebServer().getPort();
    }

    Feeds feeds() {
        return context.getBean(Feeds.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({RedisConfiguration.class, FeedConfiguration.class})
    static class Program {

        @Bean
        Projections projections(HallReader reader, EventLog events, Wake wake) {
            return new Projections(reader, events, wake);
        }

        @Bean
        FeedPath feed() {
            return new FeedPath("/feed", Program::topic);
        }

        private static Topic topic(HttpServletRequest asked) {
            String board = String.valueOf(asked.getParameter("board"));
            return switch (board) {
                case "main" -> topic(board, Program::lobby);
                case "heavy" -> topic(board, Program::heavy);
                case "windows" -> topic(board, Program::windows);
                case "console" -> topic(board, Program::windows).tellingEveryPlace();
                case "phone" -> topic(board, Program::lobby).beatEach(Duration.ofSeconds(10));
                case "clock" -> topic(board, Program::clock).redrawnEach(Duration.ofMillis(500));
                case "broken" -> topic(board, Program::broken);
                default -> {
                    if (!board.startsWith("own-")) {
                        throw new Refused(new Refusal.BoardUnknown(board));
                    }
                    yield topic(board, Program::lobby);
                }
            };
        }

        private static Topic topic(String name, Picture picture) {
            return Topic.of(TestHall.CITY, name, ZONE, picture);
        }

        private static ObjectNode lobby(HallView view, Instant now) {
            ObjectNode picture = windows(view, now);
            ArrayNode waiting = picture.putArray("waiting");
            view.waiting()
                    .forEach(ticket ->
                            waiting.addObject().put("key", ticket.id()).put("queue", ticket.queue()));
            ArrayNode called = picture.putArray("called");
            view.called()
                    .forEach(call -> called.addObject()
                            .put("key", call.ticket() + call.at())
                            .put("number", call.number())
                            .put("window", call.window()));
            return picture;
        }

        private static ObjectNode windows(HallView view, Instant now) {
            ObjectNode picture = JsonNodeFactory.instance.objectNode();
            picture.putObject("hall").put("day", view.at().day());
            ArrayNode windows = picture.putArray("windows");
            view.windows()
                    .values()
                    .forEach(window -> windows.addObject()
                            .put("key", window.no())
                            .put("state", window.state().name())
                            .put("ticket", window.number().orElse(null)));
            return picture;
        }

        private static ObjectNode clock(HallView view, Instant now) {
            return windows(view, now).put("seconds", now.getEpochSecond());
        }

        private static ObjectNode heavy(HallView view, Instant now) {
            return lobby(view, now).put("padding", view.at().n() + "x".repeat(PADDING));
        }

        private static ObjectNode broken(HallView view, Instant now) {
            if (view.waiting().findAny().isPresent()) {
                throw new IllegalStateException("cannot draw");
            }
            return windows(view, now);
        }
    }
}
