package govhall.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Which business day (业务日) a moment belongs to: the date in the city's zone, where everything before {@code roll}
 * still belongs to the day before. A running day is state and only a command ends it; this names the next.
 */
public record BusinessDay(ZoneId zone, LocalTime roll) {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    /** The day of a moment, as {@code yyyyMMdd}. */
    public String at(Instant moment) {
        return COMPACT.format(dateAt(moment));
    }

    /** The day that follows when {@code ended} is turned at {@code moment}: the day after it, or today where later. */
    public String after(String ended, Instant moment) {
        LocalDate next = parse(ended).plusDays(1);
        LocalDate today = dateAt(moment);
        return COMPACT.format(today.isAfter(next) ? today : next);
    }

    /** The moment from which {@code day} is to be turned: {@code roll} of the date after it. */
    public Instant endOf(String day) {
        return parse(day).plusDays(1).atTime(roll).atZone(zone).toInstant();
    }

    private LocalDate dateAt(Instant moment) {
        return moment.atZone(zone).minusNanos(roll.toNanoOfDay()).toLocalDate();
    }

    private static LocalDate parse(String day) {
        return LocalDate.parse(day, COMPACT);
    }
}
