package govhall.web.feed;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What screens of one kind look at (画面主题): those of the same hall and name share each drawing and the text of each
 * frame. {@code zone} is that of the times on its frames.
 *
 * @param quietBeat after so long without a frame a screen is told that nothing changed
 * @param redraw so often the picture is drawn without an event, because it depends on what time it is
 * @param tellsEveryPlace whether an event that changes nothing here is told at once and not with the next beat
 */
public record Topic(
        String hall,
        String name,
        ZoneId zone,
        Picture picture,
        Duration quietBeat,
        Optional<Duration> redraw,
        boolean tellsEveryPlace) {

    private static final Duration BEAT = Duration.ofSeconds(1);

    public static Topic of(String hall, String name, ZoneId zone, Picture picture) {
        return new Topic(hall, name, zone, picture, BEAT, Optional.empty(), false);
    }

    /** For screens that are many and may be told later: a longer beat, and bursts of events in fewer frames. */
    public Topic beatEach(Duration length) {
        return new Topic(hall, name, zone, picture, length, redraw, tellsEveryPlace);
    }

    /** For a picture that uses {@code now}; others must not use it. */
    public Topic redrawnEach(Duration length) {
        return new Topic(hall, name, zone, picture, quietBeat, Optional.of(length), tellsEveryPlace);
    }

    /** For pages that act and then wait until their feed has reached the answer's offset. */
    public Topic tellingEveryPlace() {
        return new Topic(hall, name, zone, picture, quietBeat, redraw, true);
    }
}
