package govhall.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;

/**
 * Opens a WebSocket without compression (不压缩的连接): that would be done anew for each screen, while the text is made
 * once for all, and would take a quarter MiB of memory for each. The container cannot be told so; it is not shown what
 * the browser offers.
 */
final class PlainUpgrade extends StandardWebSocketUpgradeStrategy {

    @Override
    public void upgrade(
            ServerHttpRequest request,
            ServerHttpResponse response,
            String protocol,
            List<WebSocketExtension> extensions,
            Principal user,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        ServerHttpRequest plain = new ServletServerHttpRequest(new WithoutExtensions(asked));
        super.upgrade(plain, response, protocol, List.of(), user, handler, attributes);
    }

    private static final class WithoutExtensions extends HttpServletRequestWrapper {

        WithoutExtensions(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(WebSocketHttpHeaders.SEC_WEBSOCKET_EXTENSIONS)
                    ? Collections.emptyEnumeration()
                    : super.getHeaders(name);
        }
    }
}
