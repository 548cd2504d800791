package govhall.bench;

import govhall.redis.RedisConfiguration;
import govhall.redis.Wake;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The least that could send to screens (裸发送循环): the sessions in a set, and at each wake-up one loop over them. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableWebSocket
@Import(RedisConfiguration.class)
@PropertySource("classpath:govhall/web/web.properties")
class BareScreens {

    static final String PATH = "/screens";

    public static void main(String[] args) {
        SpringApplication.run(BareScreens.class, args);
    }

    @Bean
    WebSocketConfigurer loop(Wake wake, @Value("${bench.sample}") String sample) {
        Loop loop = new Loop();
        new WokenFrames(sample).each(wake, loop::send);
        return registry -> registry.addHandler(loop, PATH).setAllowedOriginPatterns("*");
    }

    private static final class Loop extends TextWebSocketHandler {

        private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();

        @Override
        public void afterConnectionEstablished(WebSocketSession session) {
            sessions.add(session);
        }

        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
            sessions.remove(session);
        }

        void send(String frame) {
            TextMessage message = new TextMessage(frame);
            for (WebSocketSession session : sessions) {
                try {
                    session.sendMessage(message);
                } catch (IOException | IllegalStateException gone) {
                    sessions.remove(session);
                }
            }
        }
    }
}
