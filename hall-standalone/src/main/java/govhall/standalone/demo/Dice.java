package govhall.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Chance (随机数), one for each person of the demonstration, so that one seed gives each the same character. */
final class Dice {
    private final Random random;

    Dice(long seed, String person) {
        random = new Random(seed * 31 + person.hashCode());
    }

    boolean hits(int percent) {
        return random.nextInt(100) < percent;
    }

    Duration seconds(int least, int most) {
        return Duration.ofMillis(least * 1_000L + random.nextInt((most - least) * 1_000 + 1));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Rather one of the first; never of the second half. */
    <T> T likelyFirst(List<T> all) {
        var part = random.nextDouble();
        return all.get((int) (part * part * ((all.size() + 1) / 2)));
    }
}
