package govhall.kiosk.ticket;

import govhall.projection.HallView;
import govhall.web.feed.FeedPath;
import govhall.web.feed.Topic;
import govhall.web.idempotency.AskedHalls;
import govhall.web.picture.HallJson;
import govhall.web.picture.HallPicture;
import govhall.web.picture.QueueJson;
import govhall.web.picture.Signages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The feed of kiosks at {@code /kiosk/feed}: how many wait. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class KioskFeed {

    private final AskedHalls halls;
    private final Signages signages;
    private final JsonMapper json;

    private record KioskJson(HallJson hall, List<QueueJson> queues) {}

    @Bean
    FeedPath kioskFeedPath() {
        return new FeedPath("/kiosk/feed", this::topic);
    }

    private Topic topic(HttpServletRequest handshake) {
        String hall = halls.of(handshake);
        return Topic.of(hall, "kiosk", signages.of(hall).city().zone(), (view, now) -> draw(hall, view));
    }

    private ObjectNode draw(String hall, HallView view) {
        HallPicture picture = new HallPicture(view, signages.of(hall, view));
        return json.valueToTree(new KioskJson(picture.hall(), picture.queues()));
    }
}
