package govhall.api.window;

import govhall.projection.Projections;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.feed.FeedPath;
import govhall.web.feed.Topic;
import govhall.web.idempotency.AskedHalls;
import govhall.web.picture.Signages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The feed of the console at {@code /api/v1/feed?window=}. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class ConsoleFeed {

    /** Who comes next depends on the time: holds end, tickets become overdue. */
    private static final Duration REDRAW = Duration.ofSeconds(10);

    private final AskedHalls halls;
    private final Projections projections;
    private final Signages signages;
    private final JsonMapper json;

    @Bean
    FeedPath consoleFeedPath() {
        return new FeedPath("/api/v1/feed", this::topic);
    }

    private Topic topic(HttpServletRequest handshake) {
        String hall = halls.of(handshake);
        String window = handshake.getParameter("window");
        if (window == null) {
            throw new Refused(new Refusal.ParameterInvalid("window", "missing"));
        }
        if (!projections.hall(hall).view().windows().containsKey(window)) {
            throw new Refused(new Refusal.WindowUnknown(window));
        }
        return Topic.of(
                        hall,
                        "console-" + window,
                        signages.of(hall).city().zone(),
                        new ConsolePicture(hall, window, signages, json))
                .redrawnEach(REDRAW)
                .tellingEveryPlace();
    }
}
