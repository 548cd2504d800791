package govhall.kiosk.phone;

import govhall.kiosk.ticket.OwnTickets;
import govhall.privacy.TicketToken;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.TicketView;
import govhall.web.feed.FeedPath;
import govhall.web.feed.Topic;
import govhall.web.picture.Signages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The feed of one ticket at {@code /t/feed?token=}. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class PhoneFeed {

    private static final Duration BEAT = Duration.ofSeconds(10);

    private final OwnTickets own;
    private final Signages signages;
    private final JsonMapper json;

    @Bean
    FeedPath phoneFeedPath() {
        return new FeedPath("/t/feed", this::topic);
    }

    private Topic topic(HttpServletRequest handshake) {
        String text = handshake.getParameter("token");
        if (text == null) {
            throw new Refused(new Refusal.ParameterInvalid("token", "missing"));
        }
        TicketToken token = own.open(text);
        TicketView ticket = own.ticket(token);
        return Topic.of(
                        token.hall(),
                        "ticket-" + token.ticket(),
                        signages.of(token.hall()).city().zone(),
                        new PhonePicture(token, ticket, own, signages, json))
                .beatEach(BEAT)
                // Who is ahead changes with the time alone where classes gain differently.
                .redrawnEach(BEAT);
    }
}
