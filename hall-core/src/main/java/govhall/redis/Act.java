package govhall.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One state-changing request (一次操作): the hall, who asks, and the key under which the answer is kept, so that a
 * repeat gets the first answer instead of happening again. {@code hallTime} is given only in a simulated city.
 */
public record Act(String hall, String caller, String key, Duration keep, Optional<Instant> hallTime) {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration INSIDE = Duration.ofMinutes(10);

    /** An act that somebody asked for with a key of their own. */
    public static Act of(String hall, String caller, String key) {
        return new Act(hall, caller, key, DAY, Optional.empty());
    }

    /** An act of the program itself; its key makes it safe against a client that repeats a lost command. */
    public static Act inside(String hall) {
        return new Act(hall, "inside", UUID.randomUUID().toString(), INSIDE, Optional.empty());
    }

    /** The same act at a time of a simulated city. */
    public Act at(Instant time) {
        return new Act(hall, caller, key, keep, Optional.of(time));
    }
}
