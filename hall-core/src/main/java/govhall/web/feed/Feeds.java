package govhall.web.feed;

import govhall.projection.Change;
import govhall.projection.HallView;
import govhall.projection.Projections;
import govhall.stream.Offset;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.SmartLifecycle;

/**
 * All screens of this process (全部屏幕), by hall and topic. Two threads show: one those that want a beat each second,
 * one the others, so that a thousand phones never keep a board waiting; a third closes what does not answer.
 */
@Slf4j
@RequiredArgsConstructor
public class Feeds implements SmartLifecycle {

    private static final long TICK_MS = 100;
    private static final Duration HURRIED = Duration.ofSeconds(1);

    private final Projections projections;
    private final Map<String, HallFeed> halls = new ConcurrentHashMap<>();

    private volatile boolean running;
    private Lane quick;
    private Lane calm;
    private Lane closer;

    /** Makes sure that the hall can be shown; refused where it is unknown, or could never be read. */
    void open(String hall) {
        projections.hall(hall).view();
    }

    /** On any thread. {@code since} is where the page's picture stands when it comes back. */
    Screen join(Session session, Topic topic, Optional<String> since) {
        HallFeed hall = halls.computeIfAbsent(topic.hall(), id -> new HallFeed(projections.hall(id)));
        Optional<HallView> place = since.flatMap(Offset::parse).flatMap(hall.projection()::at);
        boolean elsewhere = since.isPresent() && place.isEmpty();
        Screen screen = new Screen(session, hall.enter(topic, opening -> audience(topic, opening)));
        screen.join(place, elsewhere ? Change.HISTORY_CHANGED : "");
        return screen;
    }

    /** How many topics somebody looks at. */
    public int topics() {
        return (int) audiences().count();
    }

    /** How many screens are connected. */
    public int screens() {
        return audiences().mapToInt(audience -> audience.expected).sum();
    }

    private Audience audience(Topic topic, HallFeed hall) {
        boolean hurried = topic.quietBeat().compareTo(HURRIED) <= 0;
        return new Audience(topic, hall, hurried ? quick : calm, this::close);
    }

    private Stream<Audience> audiences() {
        return halls.values().stream().flatMap(hall -> hall.audiences().stream());
    }

    private void close(Screen screen) {
        closer.soon(() -> {
            try {
                screen.session().close(new CloseReason(CloseCodes.UNEXPECTED_CONDITION, ""));
            } catch (IOException | RuntimeException gone) {
                log.debug("A screen was gone before it was closed", gone);
            }
        });
    }

    @Override
    public void start() {
        quick = new Lane("hall-feed");
        calm = new Lane("hall-feed-calm");
        closer = new Lane("hall-feed-close");
        Stream.of(quick, calm)
                .forEach(lane -> lane.each(
                        TICK_MS, () -> audiences().filter(one -> one.isIn(lane)).forEach(Audience::tick)));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        halls.values().forEach(HallFeed::end);
        halls.clear();
        Stream.of(quick, calm, closer).forEach(Lane::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** There before the web server lets screens in, and until it has sent them away. */
    @Override
    public int getPhase() {
        return 0;
    }
}
