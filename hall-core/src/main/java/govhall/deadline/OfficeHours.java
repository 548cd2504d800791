package govhall.deadline;

import govhall.city.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From the first opening to the last closing of a working day (办公时间): sessions that take walk-ins, in minutes since
 * midnight. A working weekend has Monday's. A date with hours of its own has these alone.
 */
final class OfficeHours {

    private static final int DAY_MINUTES = 1_440;
    /** A working day on which this hall is shut: what comes in is late, and only the whole day covers it. */
    private static final Span SHUT = new Span(0, DAY_MINUTES, -1);

    private final Map<DayOfWeek, Span> weekly = new HashMap<>();
    private final Map<LocalDate, Span> exceptions = new HashMap<>();

    /** {@code lastMinute} is the last in which something is still in time. */
    record Span(int opens, int closes, int lastMinute) {}

    OfficeHours(List<Session> sessions) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = (day.compareTo(DayOfWeek.FRIDAY) > 0 ? DayOfWeek.MONDAY : day)
                    .name()
                    .substring(0, 3);
            weekly.put(
                    day,
                    span(sessions.stream()
                            .filter(session -> session.kind().equals("WEEKLY"))
                            .filter(session -> List.of(name, "WORKDAY", "DAILY").contains(session.day()))
                            .toList()));
        }
        sessions.stream()
                .filter(session -> session.kind().equals("EXCEPTION"))
                .collect(Collectors.groupingBy(Session::day))
                .forEach((day, own) -> exceptions.put(LocalDate.parse(day), span(own)));
    }

    /** Of a day that is a working day. */
    Span on(LocalDate date) {
        return exceptions.getOrDefault(date, weekly.get(date.getDayOfWeek()));
    }

    private static Span span(List<Session> sessions) {
        List<Session> open = sessions.stream()
                .filter(session -> session.entry().equals("WALK_IN"))
                .toList();
        if (open.isEmpty()) {
            return SHUT;
        }
        int opens =
                open.stream().mapToInt(s -> s.opensMinute().orElseThrow()).min().orElseThrow();
        int closes = open.stream()
                .mapToInt(s -> s.closesMinute().orElseThrow())
                .max()
                .orElseThrow();
        return new Span(opens, closes, closes);
    }
}
