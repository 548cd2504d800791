package govhall.deadline;

import govhall.city.CalendarDays;
import govhall.city.City;
import govhall.city.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days a city works and from when to when (工作日历), in its zone of time: the weekdays, as the published notices
 * (放假调休) and the city's own overlay change them. Where no notice is published, weekdays alone count and what comes out
 * is provisional. Source: 国务院办公厅 yearly notices.
 */
public final class WorkingCalendar {

    private final ZoneId zone;
    private final OfficeHours hours;
    private final SortedSet<Integer> published;
    private final WorkingDays days;

    public WorkingCalendar(ZoneId zone, CalendarDays changes, List<Session> sessions) {
        this.zone = zone;
        this.hours = new OfficeHours(sessions);
        this.published = changes.years();
        Map<LocalDate, Boolean> changed = new HashMap<>(changes.published());
        changed.putAll(changes.local());
        SortedSet<Integer> years = new TreeSet<>(published);
        changes.local().keySet().forEach(date -> years.add(date.getYear()));
        if (years.isEmpty()) {
            years.add(1970);
        }
        this.days = new WorkingDays(
                years.first(), years.last(), date -> changed.getOrDefault(date, WorkingDays.isWeekday(date)));
    }

    /** The calendar of a city, with the hours of its city hall. */
    public static WorkingCalendar of(City city) {
        return new WorkingCalendar(
                city.zone(),
                city.days(),
                city.hours().get(city.sites().get(city.code()).hours()));
    }

    public boolean works(LocalDate date) {
        return days.works(date.toEpochDay());
    }

    /** The n-th working day after a date; n may be 0: then it is the date itself, or the last working day before it. */
    public LocalDate plus(LocalDate date, int workingDays) {
        return LocalDate.ofEpochDay(days.day(days.rank(date.toEpochDay()) + workingDays));
    }

    /** The n-th working day before a date, n at least 1. */
    public LocalDate minus(LocalDate date, int workingDays) {
        return LocalDate.ofEpochDay(days.day(days.rank(date.toEpochDay() - 1) + 1 - workingDays));
    }

    /** The day on which something counts as received: that day, or the next working day when it was shut by then. */
    public LocalDate receivedOn(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        LocalDate date = local.toLocalDate();
        boolean inTime = works(date)
                && local.getHour() * 60 + local.getMinute() <= hours.on(date).lastMinute();
        return inTime ? date : plus(date, 1);
    }

    /** The first moment at which a date is over: after the closing minute, on a day off at midnight. */
    public Instant endOf(LocalDate date) {
        int last = works(date) ? hours.on(date).lastMinute() : -1;
        return atMinute(date, last < 0 ? 1_440 : Math.min(last + 1, 1_440))
                .atZone(zone)
                .toInstant();
    }

    /** The first moment of a date. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** Whether each of these years has a published notice. */
    boolean knows(int fromYear, int toYear) {
        for (int year = fromYear; year <= toYear; year++) {
            if (!published.contains(year)) {
                return false;
            }
        }
        return true;
    }

    WorkingDays days() {
        return days;
    }

    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The first day of which a time from {@code start} covers the beginning: of a working day the opening. */
    long firstCovered(Instant start) {
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        LocalDate date = local.toLocalDate();
        int opens = works(date) ? hours.on(date).opens() : 0;
        return date.toEpochDay() + (local.isAfter(atMinute(date, opens)) ? 1 : 0);
    }

    /** The last day of which a time up to {@code end} covers the end: of a working day the closing. */
    long lastCovered(Instant end) {
        LocalDateTime local = LocalDateTime.ofInstant(end, zone);
        LocalDate date = local.toLocalDate();
        int closes = works(date) ? hours.on(date).closes() : 1_440;
        return date.toEpochDay() - (local.isBefore(atMinute(date, closes)) ? 1 : 0);
    }

    private static LocalDateTime atMinute(LocalDate date, int minute) {
        return date.atTime(LocalTime.MIDNIGHT).plusMinutes(minute);
    }
}
