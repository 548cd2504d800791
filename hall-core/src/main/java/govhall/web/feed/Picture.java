package govhall.web.feed;

import govhall.projection.HallView;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one kind of screen shows of a hall (画面), as a door draws it: always the same members, each a value or a list of
 * objects with a {@code key}. Drawn again whenever something happened, so it must be quick and never wait.
 */
@FunctionalInterface
public interface Picture {

    /** A fresh node that nobody changes later. {@code now} is hall time; see {@link Topic#redrawnEach}. */
    ObjectNode draw(HallView view, Instant now);
}
