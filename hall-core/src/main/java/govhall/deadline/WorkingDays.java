package govhall.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The working days in a line, so that the n-th after a day is found without walking there. Days are epoch days. The
 * working days of the years that the calendar speaks of stand in a list; before and after it five of seven days work,
 * which is counted. A rank is how many working days lie between the list's beginning and a day, the day included; below
 * zero before it.
 */
final class WorkingDays {

    /** 1970-01-05 was a Monday. */
    private static final long A_MONDAY = 4;

    private final long first;
    private final long end;
    /** Of each day of the list, its rank. */
    private final int[] ranks;
    /** The day of each rank; rank 1 stands at 0. */
    private final int[] days;

    /** From 1 January of one year to 31 December of another, where {@code works} says which days work. */
    WorkingDays(int firstYear, int lastYear, Predicate<LocalDate> works) {
        first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        end = LocalDate.of(lastYear + 1, 1, 1).toEpochDay();
        ranks = new int[(int) (end - first)];
        int[] found = new int[ranks.length];
        int count = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (works.test(LocalDate.ofEpochDay(first + i))) {
                found[count++] = (int) (first + i);
            }
            ranks[i] = count;
        }
        days = Arrays.copyOf(found, count);
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    boolean works(long day) {
        return rank(day) > rank(day - 1);
    }

    long rank(long day) {
        if (day < first) {
            return weekdays(day) - weekdays(first - 1);
        }
        if (day >= end) {
            return days.length + weekdays(day) - weekdays(end - 1);
        }
        return ranks[(int) (day - first)];
    }

    /** The working day of this rank. */
    long day(long rank) {
        if (rank < 1) {
            return weekday(weekdays(first - 1) + rank);
        }
        if (rank > days.length) {
            return weekday(weekdays(end - 1) + rank - days.length);
        }
        return days[(int) rank - 1];
    }

    /** How many weekdays lie from that Monday to this day, both included. */
    private static long weekdays(long day) {
        long since = day - A_MONDAY;
        return 5 * Math.floorDiv(since, 7) + Math.min(Math.floorMod(since, 7) + 1, 5);
    }

    private static long weekday(long count) {
        return A_MONDAY + 7 * Math.floorDiv(count - 1, 5) + Math.floorMod(count - 1, 5);
    }
}
