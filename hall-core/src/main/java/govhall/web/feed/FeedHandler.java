package govhall.web.feed;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.Session;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * The door of one feed (推送入口): lets pages of this site in, to what the source says that they may see, and listens to
 * nothing that they send: short texts are ignored, longer ones and bytes end the connection.
 */
@RequiredArgsConstructor
final class FeedHandler extends TextWebSocketHandler implements HandshakeInterceptor {

    private static final String TOPIC = "topic";
    private static final String SINCE = "since";
    private static final String SCREEN = "screen";

    private static final int LONGEST_MESSAGE = 1024;
    /** A send that is not taken by then ends the connection; the second is for what the container says by itself. */
    private static final Duration SEND = Duration.ofSeconds(10), CONTROL = Duration.ofSeconds(2);

    private static final String CONTROL_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final FeedSource source;
    private final Feeds feeds;
    private final HandshakeProblem problem;

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        try {
            refuseForeign(asked);
            Topic topic = source.topic(asked);
            feeds.open(topic.hall());
            attributes.put(TOPIC, topic);
            attributes.put(SINCE, Optional.ofNullable(asked.getParameter(SINCE)));
            return true;
        } catch (Refused refused) {
            problem.write(asked, ((ServletServerHttpResponse) response).getServletResponse(), refused);
            return false;
        }
    }

    /** A browser names the site of the page that connects; only browsers do, and only they carry somebody's session. */
    private static void refuseForeign(HttpServletRequest asked) {
        String origin = asked.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOf(asked.getHeader(HttpHeaders.HOST), origin)) {
            throw new Refused(new Refusal.OriginForeign(origin));
        }
    }

    private static boolean isOf(String host, String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Exception failure) {}

    @Override
    @SuppressWarnings("unchecked")
    public void afterConnectionEstablished(WebSocketSession connection) {
        Session session = ((NativeWebSocketSession) connection).getNativeSession(Session.class);
        session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        session.setMaxBinaryMessageBufferSize(LONGEST_MESSAGE);
        session.getAsyncRemote().setSendTimeout(SEND.toMillis());
        session.getUserProperties().put(CONTROL_TIMEOUT, CONTROL.toMillis());
        Map<String, Object> attributes = connection.getAttributes();
        Screen screen = feeds.join(session, (Topic) attributes.get(TOPIC), (Optional<String>) attributes.get(SINCE));
        attributes.put(SCREEN, screen);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession connection, CloseStatus status) {
        if (connection.getAttributes().remove(SCREEN) instanceof Screen screen) {
            screen.leave();
        }
    }
}
