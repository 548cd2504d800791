package govhall.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The legal clock as one would do it with a wall calendar and a pencil (逐日推算): day by day, asking of each whether it
 * counts. {@code hours} of a date other than the usual: opening and closing minute, or none where the hall is shut.
 */
public record NaiveClock(
        ZoneId zone, Map<LocalDate, Boolean> changed, Set<Integer> published, Map<LocalDate, List<Integer>> hours) {

    public Deadline deadline(Instant received, int days, DayUnit unit, List<Suspension> suspensions) {
        LocalDateTime local = received.atZone(zone).toLocalDateTime();
        LocalDate day0 = local.toLocalDate();
        boolean late = hoursOn(day0).isEmpty()
                || local.toLocalTime().toSecondOfDay() >= (hoursOn(day0).get(1) + 1) * 60;
        if (!works(day0) || late) {
            do {
                day0 = day0.plusDays(1);
            } while (!works(day0));
        }
        LocalDate due = day0;
        for (int counted = 0; counted < days; ) {
            due = due.plusDays(1);
            if ((unit == DayUnit.NATURAL || works(due)) && !covered(due, suspensions)) {
                counted++;
            }
        }
        boolean provisional = false;
        for (int year = local.getYear(); year <= due.getYear(); year++) {
            provisional |= !published.contains(year);
        }
        return new Deadline(day0, due, provisional);
    }

    public boolean works(LocalDate date) {
        Boolean told = changed.get(date);
        return told != null
                ? told
                : date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Walks from suspension to suspension as long as one reaches into the next. */
    public boolean covered(LocalDate date, List<Suspension> suspensions) {
        if (suspensions.isEmpty()) {
            return false;
        }
        boolean open = works(date) && !hoursOn(date).isEmpty();
        Instant reached = minute(date, open ? hoursOn(date).get(0) : 0);
        Instant end = minute(date, open ? hoursOn(date).get(1) : 24 * 60);
        while (reached.isBefore(end)) {
            Instant from = reached;
            for (Suspension each : suspensions) {
                if (!each.start().isAfter(from) && each.end().isAfter(reached)) {
                    reached = each.end();
                }
            }
            if (reached.equals(from)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> hoursOn(LocalDate date) {
        List<Integer> own = hours.get(date);
        if (own != null) {
            return own;
        }
        // Fridays the synthetic hall closes at four; a working weekend is a Monday.
        return date.getDayOfWeek() == DayOfWeek.FRIDAY ? List.of(510, 960) : List.of(510, 1_050);
    }

    private Instant minute(LocalDate date, int minute) {
        return date.atStartOfDay(zone).toInstant().plusSeconds(60L * minute);
    }
}
