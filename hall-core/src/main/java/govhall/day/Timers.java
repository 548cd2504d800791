package govhall.day;

import govhall.redis.Act;
import govhall.redis.DueTimers;
import govhall.redis.DueTimers.Due;
import govhall.refusal.Refused;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.SmartLifecycle;

/**
 * Runs what the city's timers name (定时事项) when their moment has come, also one that passed while no program ran: a
 * day that should have ended is turned within a second of the start. Any number of copies may run; the script that an
 * entry names takes it away in the same step, so that it happens once. {@code others} are the scripts of other rooms.
 */
@Slf4j
@RequiredArgsConstructor
public class Timers implements SmartLifecycle {

    private final DueTimers due;
    private final Turning turning;
    private final Map<String, Consumer<Due>> others;
    private final Supplier<String> anyHall;

    private ScheduledExecutorService looking;

    @Override
    public void start() {
        looking = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "hall-timers");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        looking.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return looking != null && !looking.isShutdown();
    }

    void look() {
        try {
            due.now(anyHall.get()).forEach(this::run);
        } catch (Refused away) {
            log.debug("The timers cannot be read: {}", away.getMessage());
        } catch (RuntimeException e) {
            log.error("The timers cannot be read", e);
        }
    }

    private void run(Due entry) {
        try {
            if (entry.script().equals("turn-day")) {
                turning.turnDay(Act.inside(entry.hall()), entry.argument());
                log.info("Hall {}: the day {} is over", entry.hall(), entry.argument());
            } else if (others.containsKey(entry.script())) {
                others.get(entry.script()).accept(entry);
            }
        } catch (Refused another) {
            log.debug("Another copy was first: {}", another.getMessage());
        }
    }
}
