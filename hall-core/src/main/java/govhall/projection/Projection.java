package govhall.projection;

import govhall.redis.EventLog;
import govhall.redis.HallReader;
import govhall.redis.HallReader.Pulse;
import govhall.refusal.Refused;
import govhall.stream.Happening;
import govhall.stream.Offset;
import govhall.stream.StreamEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/**
 * One hall's picture in this process, kept current: a snapshot, then the stream. Whatever does not follow on what is
 * known (a gap, another digest, a serial that the stream does not have) leads to a new snapshot, never to a guess.
 */
@RequiredArgsConstructor
public class Projection {

    /** Places that a screen may come back to without needing the whole picture. */
    private static final int PLACES_KEPT = 64;

    private static final int ENTRIES_AT_ONCE = 500;

    /** Twice the sweep's second, less the time that a frame needs: screens say "lost" within two seconds. */
    private static final Duration CURRENT_FOR = Duration.ofMillis(1_600);

    private final String hall;
    private final HallReader reader;
    private final EventLog log;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<HallView> places = new ArrayDeque<>();

    private volatile HallView view;
    private volatile long pulseNanos;
    private volatile Instant pulseTime = Instant.EPOCH;
    private volatile Duration ahead = Duration.ZERO;

    /** The newest view; refused as away where none could ever be read. */
    public HallView view() {
        if (view == null) {
            sweep();
        }
        return view;
    }

    /** Hall time now: what the hall's clock last said, and what has passed since. */
    public Instant now() {
        return pulseTime.plusNanos(System.nanoTime() - pulseNanos).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * How far hall time was ahead of the server's clock when that was last asked: hall time never runs back within a day,
     * so that it waits where the server's clock was set back.
     */
    public Duration ahead() {
        return ahead;
    }

    /** Whether Redis answered lately, so that the view is what the hall is. */
    public boolean current() {
        return view != null && System.nanoTime() - pulseNanos < CURRENT_FOR.toNanos();
    }

    /** The view at an offset that a screen knew, where it is a place of this history that is still kept. */
    public synchronized Optional<HallView> at(Offset offset) {
        return places.stream().filter(place -> place.at().equals(offset)).findFirst();
    }

    public void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public void forget(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** Reads what follows; called on a wake-up. */
    public synchronized void refresh() {
        if (view == null) {
            sweep();
            return;
        }
        follow();
    }

    /** Compares with where the hall stands and reads what is missing; throws {@link Refused} where Redis is away. */
    public synchronized void sweep() {
        Pulse pulse = reader.pulse(hall);
        pulseNanos = System.nanoTime();
        pulseTime = pulse.now();
        ahead = pulse.ahead();
        if (view == null) {
            rebuild();
            return;
        }
        if (!pulse.at().equals(view.at())) {
            follow();
            meet(pulse.at());
        }
    }

    /** Makes sure that this picture and the hall stand at the same place of one history. */
    private void meet(Offset seen) {
        // What was followed may be newer than what was seen before it.
        Offset stands = isBefore(seen, view.at()) ? reader.pulse(hall).at() : seen;
        boolean behind = isBefore(view.at(), stands);
        if (behind) {
            follow();
        }
        boolean met = view.at().equals(stands) || (behind && isBefore(stands, view.at()));
        if (!met) {
            rebuild();
        }
    }

    private static boolean isBefore(Offset one, Offset other) {
        int days = one.day().compareTo(other.day());
        return days < 0 || (days == 0 && one.n() < other.n());
    }

    private void follow() {
        List<StreamEntry> entries;
        do {
            entries = log.after(hall, view.at().day(), view.at().n(), ENTRIES_AT_ONCE);
            if (entries.isEmpty()) {
                return;
            }
            Offset reached = view.at();
            for (StreamEntry entry : entries) {
                if (!entry.follows(reached)) {
                    rebuild();
                    return;
                }
                reached = entry.at();
            }
            HallView before = view;
            move(new Change(before, before.after(entries), causeOf(entries)));
        } while (entries.size() == ENTRIES_AT_ONCE
                || entries.get(entries.size() - 1).event().is(Happening.DAY_TURNED));
    }

    private void rebuild() {
        HallView before = view;
        HallView now = HallView.of(reader.snapshot(hall));
        places.clear();
        move(new Change(before == null ? now : before, now, Change.HISTORY_CHANGED));
    }

    private void move(Change change) {
        view = change.now();
        places.addLast(view);
        if (places.size() > PLACES_KEPT) {
            places.removeFirst();
        }
        listeners.forEach(listener -> listener.accept(change));
    }

    private static String causeOf(List<StreamEntry> entries) {
        return entries.stream()
                .map(entry -> entry.event().word())
                .reduce(Change::louder)
                .orElseThrow();
    }
}
