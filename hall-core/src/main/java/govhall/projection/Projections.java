package govhall.projection;

import govhall.redis.EventLog;
import govhall.redis.HallReader;
import govhall.redis.Wake;
import govhall.refusal.Refused;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.SmartLifecycle;

/**
 * The pictures of all halls that this process shows (各大厅视图), one for each hall that was ever asked for. A wake-up
 * makes a hall read its stream at once; it may be lost, so that a sweep each second compares every hall anyway.
 */
@Slf4j
@RequiredArgsConstructor
public class Projections implements SmartLifecycle {

    private final HallReader reader;
    private final EventLog events;
    private final Wake wake;
    private final Map<String, Projection> halls = new ConcurrentHashMap<>();
    private final Map<String, Boolean> woken = new ConcurrentHashMap<>();

    private ScheduledExecutorService sweeper;
    private ExecutorService readers;

    public Projection hall(String hall) {
        return halls.computeIfAbsent(hall, id -> new Projection(id, reader, events));
    }

    @Override
    public void start() {
        sweeper = Executors.newSingleThreadScheduledExecutor(named("hall-sweep"));
        readers = Executors.newSingleThreadExecutor(named("hall-read"));
        sweeper.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.SECONDS);
        wake.listen(this::wake);
    }

    @Override
    public void stop() {
        sweeper.shutdownNow();
        readers.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return sweeper != null && !sweeper.isShutdown();
    }

    private void sweep() {
        halls.forEach((id, hall) -> quietly(id, hall::sweep));
    }

    /** Many wake-ups of one hall that come while it is being read need one more reading, not many. */
    private void wake(String id) {
        Projection hall = halls.get(id);
        if (hall != null && woken.put(id, true) == null && isRunning()) {
            readers.execute(() -> {
                woken.remove(id);
                quietly(id, hall::refresh);
            });
        }
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void quietly(String id, Runnable reading) {
        try {
            reading.run();
        } catch (Refused away) {
            log.debug("Hall {} cannot be read: {}", id, away.getMessage());
        } catch (RuntimeException e) {
            // A reading that stop() interrupts is no fault.
            if (isRunning()) {
                log.error("Hall {} cannot be read", id, e);
            }
        }
    }
}
