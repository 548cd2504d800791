package govhall.web.feed;

import govhall.projection.Change;
import govhall.projection.HallView;
import govhall.stream.Happening;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * The screens of one topic (同一主题的屏幕) and the picture that they share. All work is done on the thread of its lane,
 * so that nothing is locked; other threads leave a note. A change is shown at once, and what comes within the topic's
 * pace after it goes in one frame.
 */
@Slf4j
@RequiredArgsConstructor
final class Audience {

    /** Of a picture that was drawn again only because time went by. */
    static final String TIME = "time";

    /** Of what a screen missed while it was away. */
    static final String CAUGHT_UP = "caught-up";

    /** With a beat each second: a frame each 20 ms. */
    private static final int FRAMES_A_BEAT = 50;

    private final Topic topic;
    private final HallFeed hall;
    private final Lane lane;
    private final Consumer<Screen> close;
    /** Screens that came and did not go; counted where the hall opens and closes audiences. */
    volatile int expected;

    private final Set<Screen> screens = new HashSet<>();
    private final AtomicReference<Change> news = new AtomicReference<>();
    private volatile long shownNanos = System.nanoTime() - TimeUnit.DAYS.toNanos(1);
    private long drawnNanos;
    private HallView view;
    private ObjectNode picture;
    /** From a picture that a screen has to the present one, as text; from none: the whole. */
    private final Map<ObjectNode, RawValue> ways = new IdentityHashMap<>();

    boolean isIn(Lane one) {
        return lane == one;
    }

    /** On any thread: the hall changed. */
    void note(Change change) {
        Change before = news.getAndAccumulate(change, (known, later) -> known == null ? later : known.then(later));
        if (before == null) {
            long pace = topic.quietBeat().toNanos() / FRAMES_A_BEAT;
            lane.later(shownNanos + pace - System.nanoTime(), this::showNews);
        }
    }

    /** On any thread: a screen is free again and is owed something. */
    void catchUp(Screen screen) {
        lane.soon(() -> guarded(() -> {
            if (screens.contains(screen)) {
                new Round().tell(screen);
            }
        }));
    }

    void drop(Screen screen) {
        close.accept(screen);
    }

    /** A screen comes, perhaps with what it saw at a {@code place} of this history. */
    void join(Screen screen, Optional<HallView> place, String cause) {
        lane.soon(() -> guarded(() -> {
            screens.add(screen);
            if (picture == null) {
                view = hall.newest();
                picture = draw(view);
            }
            screen.owe(cause);
            place.filter(this::isComparable).ifPresent(then -> {
                screen.brings(draw(then));
                screen.owe(then.called().equals(view.called()) ? CAUGHT_UP : Happening.CALLED.word());
            });
            new Round().tell(screen);
        }));
    }

    void leave(Screen screen) {
        hall.exit(topic);
        lane.soon(() -> screens.remove(screen));
    }

    /** Tells those who heard nothing for a beat, and at once when Redis is lost or found. */
    void tick() {
        boolean lost = !hall.projection().current();
        guarded(() -> {
            if (!lost && picture != null && isRedrawDue()) {
                show(new Change(view, view, TIME));
            }
            Round round = new Round();
            screens.forEach(screen -> round.beat(screen, lost));
        });
    }

    private boolean isRedrawDue() {
        return topic.redraw()
                .filter(each -> System.nanoTime() - drawnNanos >= each.toNanos())
                .isPresent();
    }

    /** What was drawn then is what would be drawn of it now. */
    private boolean isComparable(HallView then) {
        return topic.redraw().isEmpty() && then.roster().equals(view.roster());
    }

    private void showNews() {
        Change change = news.getAndSet(null);
        if (picture != null) {
            guarded(() -> show(change));
        }
        shownNanos = System.nanoTime();
    }

    private void show(Change change) {
        ObjectNode now = draw(change.now());
        boolean moved = !change.now().at().equals(view.at());
        boolean differs = !PictureDiff.between(picture, now).isEmpty();
        view = change.now();
        if (differs) {
            picture = now;
            ways.clear();
        }
        if (differs || change.rebuilt() || (moved && topic.tellsEveryPlace())) {
            Round round = new Round();
            screens.forEach(screen -> {
                screen.owe(change.cause());
                round.tell(screen);
            });
        }
    }

    private ObjectNode draw(HallView of) {
        drawnNanos = System.nanoTime();
        return topic.picture().draw(of, hall.projection().now());
    }

    /** A picture that cannot be drawn must not pass for current: its screens are sent away and come back. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("{} of hall {} cannot be shown", topic.name(), topic.hall(), e);
            picture = null;
            screens.forEach(close);
            screens.clear();
        }
    }

    /** Telling some screens at one moment; what is the same for the next is not written again. */
    private final class Round {
        private final Instant now = hall.projection().now();
        private ObjectNode from;
        private String cause;
        private String frame;

        void tell(Screen screen) {
            if (screen.takesChanges()) {
                String why = screen.settle();
                ObjectNode has = why.equals(Change.HISTORY_CHANGED) ? null : screen.has();
                if (frame == null || has != from || !why.equals(cause)) {
                    from = has;
                    cause = why;
                    frame = write();
                }
                screen.show(frame, picture);
            }
        }

        void beat(Screen screen, boolean lost) {
            if (screen.takesBeat(topic.quietBeat(), lost)) {
                if (frame == null) {
                    frame = head().put(lost ? "lost" : "beat", true).toString();
                }
                screen.beat(frame, lost);
            }
        }

        private String write() {
            ObjectNode whole = head();
            if (!cause.isEmpty()) {
                whole.put("cause", cause);
            }
            RawValue way = ways.computeIfAbsent(from, Audience.this::wayFrom);
            return whole.putRawValue(from == null ? "snapshot" : "changes", way).toString();
        }

        private ObjectNode head() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("at", view.at().toString())
                    .put("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(topic.zone())));
        }
    }

    private RawValue wayFrom(ObjectNode before) {
        ObjectNode way = before == null ? picture : PictureDiff.between(before, picture);
        return new RawValue(way.toString());
    }
}
