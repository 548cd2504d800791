package govhall.city;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;

/**
 * The dates that are not as their weekday says (放假调休安排): true = a working day, false = a day off. {@code published}
 * is the State Council's yearly notice, {@code local} the city's own overlay, which wins; {@code years} are the years
 * of the notices. An overlay alone publishes no year.
 */
public record CalendarDays(
        Map<LocalDate, Boolean> published, Map<LocalDate, Boolean> local, SortedSet<Integer> years) {}
