package govhall.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.extern.slf4j.Slf4j;

/** Where the persons of the demonstration take turns in real time (舞台), all on two threads. */
@Slf4j
final class Stage implements AutoCloseable {
    private static final int THREADS = 2;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final AtomicInteger started = new AtomicInteger();
    private final ScheduledThreadPoolExecutor turns = new ScheduledThreadPoolExecutor(THREADS, work -> {
        var thread = new Thread(work, "hall-demo-" + started.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    void enter(Person person, Duration in) {
        try {
            turns.schedule(() -> turn(person), in.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The curtain has fallen.
        }
    }

    /** Nobody leaves the stage for a fault: the hall may be away for a while. */
    private void turn(Person person) {
        Duration next;
        try {
            next = person.act();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } catch (IOException e) {
            log.debug("A door of the hall is out of reach", e);
            next = AFTER_TROUBLE;
        } catch (RuntimeException e) {
            log.warn("Somebody of the demonstration stumbled", e);
            next = AFTER_TROUBLE;
        }
        if (!next.isZero()) {
            enter(person, next);
        }
    }

    @Override
    public void close() {
        turns.shutdownNow();
    }
}
