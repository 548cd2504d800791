package govhall.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * When a limit ends (期限). {@code day0} is the day of receipt, which does not count; {@code due} is the last day in time;
 * {@code provisional} where a year in between has no published calendar. Source: 行政许可法 arts. 42, 45, 82.
 *
 * <p>What comes in on a day off or after the closing minute is received on the next working day. A suspension takes out
 * the days that it covers whole: a working day when it covers its opening hours, in natural days also a day off when it
 * covers it from midnight to midnight. Suspensions that overlap or touch are one. A limit in natural days may end on a
 * day off: it binds the authority, and a weekend is no reason to be late.
 */
public record Deadline(LocalDate day0, LocalDate due, boolean provisional) {

    /** A hundred years: a limit beyond is a slip of the keys. */
    public static final int MAX_DAYS = 36_500;

    public static Deadline of(
            WorkingCalendar calendar, Instant received, int days, DayUnit unit, List<Suspension> suspensions) {
        if (days < 0 || days > MAX_DAYS) {
            throw new IllegalArgumentException("a limit has 0 to " + MAX_DAYS + " days, not " + days);
        }
        LocalDate day0 = calendar.receivedOn(received);
        Count count = new Count(calendar.days(), unit == DayUnit.WORKING);
        long due = count.due(day0.toEpochDay(), days, calendar, suspensions);
        LocalDate dueDate = LocalDate.ofEpochDay(due);
        return new Deadline(
                day0, dueDate, !calendar.knows(calendar.dateOf(received).getYear(), dueDate.getYear()));
    }

    /** Counts in one unit. Days that are taken out are skipped over from the earliest on. */
    private record Count(WorkingDays working, boolean inWorkingDays) {

        long due(long day0, int days, WorkingCalendar calendar, List<Suspension> suspensions) {
            long target = rank(day0) + days;
            Instant start = null;
            Instant end = null;
            for (Suspension each : inOrder(suspensions)) {
                if (end != null && !each.start().isAfter(end)) {
                    end = each.end().isAfter(end) ? each.end() : end;
                    continue;
                }
                if (end != null) {
                    target = pushed(target, day0, calendar.firstCovered(start), calendar.lastCovered(end));
                }
                start = each.start();
                end = each.end();
            }
            if (end != null) {
                target = pushed(target, day0, calendar.firstCovered(start), calendar.lastCovered(end));
            }
            return day(target);
        }

        private long pushed(long target, long day0, long firstOut, long lastOut) {
            long from = Math.max(firstOut, day0 + 1);
            return from > lastOut || from > day(target) ? target : target + rank(lastOut) - rank(from - 1);
        }

        private long rank(long day) {
            return inWorkingDays ? working.rank(day) : day;
        }

        private long day(long rank) {
            return inWorkingDays ? working.day(rank) : rank;
        }

        private static List<Suspension> inOrder(List<Suspension> suspensions) {
            return suspensions.size() < 2
                    ? suspensions
                    : suspensions.stream()
                            .sorted(Comparator.comparing(Suspension::start))
                            .toList();
        }
    }
}
