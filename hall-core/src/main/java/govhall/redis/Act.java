package govhall.redis;

import govhall.time.HallClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One state-changing request (一次操作): the hall, who asks, and the key under which the answer is kept, so that a
 * repeat gets the first answer instead of happening again. {@code asked} is what the caller sent, word for word: the
 * same key with other words is another request, however the hall would understand the words today. An act from inside
 * has none; there the script's arguments speak. {@code hallTime} is given only in a simulated city.
 */
public record Act(
        String hall, String caller, String key, Duration keep, Optional<String> asked, Optional<Instant> hallTime) {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration INSIDE = Duration.ofMinutes(10);

    /** An act that somebody asked for with a key of their own. */
    public static Act of(String hall, String caller, String key) {
        return new Act(hall, caller, key, DAY, Optional.empty(), Optional.empty());
    }

    /** An act of the program itself; its key makes it safe against a client that repeats a lost command. */
    public static Act inside(String hall) {
        String key = UUID.randomUUID().toString();
        return new Act(hall, "inside", key, INSIDE, Optional.empty(), Optional.empty());
    }

    /** The same act, asked for in these words. */
    public Act asked(String words) {
        return new Act(hall, caller, key, keep, Optional.of(words), hallTime);
    }

    /** The same act in another hall. */
    public Act in(String other) {
        return new Act(other, caller, key, keep, asked, hallTime);
    }

    /** When it is done: the time that it names, else what the clock says. */
    public Instant time(HallClock clock) {
        return hallTime.orElseGet(clock::now);
    }

    /** The same act at a time of a simulated city. */
    public Act at(Instant time) {
        return new Act(hall, caller, key, keep, asked, Optional.of(time));
    }
}
