package govhall.deadline;

import java.time.Instant;

/**
 * A time that is not counted (中止, 特别程序): a hearing, an inspection, an expert review. From {@code start} up to, not
 * with, {@code end}. Source: 行政许可法 art. 45.
 */
public record Suspension(Instant start, Instant end) {

    public Suspension {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a suspension ends after it starts, not " + start + "/" + end);
        }
    }
}
