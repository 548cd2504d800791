package govhall.web.feed;

import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;

/** A door's answer to a screen that connects: what it may look at, by parameters, headers and session. */
@FunctionalInterface
public interface FeedSource {

    /** The topic of a handshake; {@link Refused} becomes the HTTP answer. */
    Topic topic(HttpServletRequest handshake);
}
