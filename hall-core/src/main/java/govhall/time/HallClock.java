package govhall.time;

import java.time.Instant;

/**
 * What time it is in the hall (大厅时间). In production that is the Redis server's clock, which the scripts read by
 * themselves; Java needs it only to name a day and to say "now" on a frame. A simulated city has its own.
 */
@FunctionalInterface
public interface HallClock {

    Instant now();

    /** This machine's clock. */
    static HallClock ofMachine() {
        return Instant::now;
    }
}
