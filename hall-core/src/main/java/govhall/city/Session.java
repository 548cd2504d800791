package govhall.city;

import java.util.OptionalInt;

/**
 * One session of opening hours (开放时段), in minutes since the hall's midnight, 1440 being the end of the day.
 * {@code kind} WEEKLY, EXTENDED, EXCEPTION; {@code day} MON … SUN, WORKDAY, HOLIDAY, DAILY or a date;
 * {@code entry} WALK_IN, APPOINTMENT_ONLY, SELF_SERVICE, CLOSED.
 */
public record Session(
        String kind,
        String day,
        String entry,
        OptionalInt opensMinute,
        OptionalInt closesMinute,
        OptionalInt ticketsFromMinute,
        OptionalInt ticketsUntilMinute) {}
