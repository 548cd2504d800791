package govhall.web.feed;

import govhall.projection.Projections;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import tools.jackson.databind.node.JsonNodeFactory;

/** Serves every {@link FeedPath} of the program. A door imports this and declares its paths as beans. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
public class FeedConfiguration {

    @Bean
    Feeds feeds(Projections projections) {
        return new Feeds(projections);
    }

    @Bean
    WebSocketConfigurer servesFeeds(
            ObjectProvider<FeedPath> paths, Feeds feeds, ObjectProvider<HandshakeProblem> problems) {
        HandshakeProblem problem = problems.getIfAvailable(() -> FeedConfiguration::bareProblem);
        return registry -> paths.forEach(path -> {
            FeedHandler handler = new FeedHandler(path.source(), feeds, problem);
            registry.addHandler(handler, path.path())
                    .addInterceptors(handler)
                    .setHandshakeHandler(new DefaultHandshakeHandler(new PlainUpgrade()))
                    // The handler asks by itself where a page is from, and says so in words.
                    .setAllowedOriginPatterns("*");
        });
    }

    private static void bareProblem(HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException {
        Refusal refusal = refused.refusal();
        response.setStatus(refusal.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "/problems/" + refusal.slug())
                        .put("title", refusal.slug())
                        .put("status", refusal.kind().status())
                        .toString());
    }
}
