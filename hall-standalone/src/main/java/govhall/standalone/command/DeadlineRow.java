package govhall.standalone.command;

import govhall.deadline.DayUnit;
import govhall.deadline.Deadline;
import govhall.deadline.Suspension;
import govhall.deadline.WorkingCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One row of the command {@code deadline} (期限一行), read; what cannot be read is told in words. */
record DeadlineRow(Instant received, int days, DayUnit unit, List<Suspension> suspensions) {

    static final List<String> COLUMNS = List.of("received_at", "days", "unit", "suspensions");

    /** Years that a calendar of offices has anything to do with. */
    private static final int FIRST_YEAR = 1949;

    private static final int LAST_YEAR = 9_000;

    static DeadlineRow of(UnaryOperator<String> cell) {
        return new DeadlineRow(
                moment("received_at", cell.apply("received_at")),
                days(cell.apply("days")),
                unit(cell.apply("unit")),
                suspensions(cell.apply("suspensions")));
    }

    Deadline answer(WorkingCalendar calendar) {
        return Deadline.of(calendar, received, days, unit, suspensions);
    }

    private static Instant moment(String name, String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        name + " " + text + " is not of the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            return moment.toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    name + " " + quoted(text) + " is no time with an offset such as 2026-03-02T10:00:00+08:00", e);
        }
    }

    private static int days(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > Deadline.MAX_DAYS) {
            throw new IllegalArgumentException(
                    "days " + quoted(text) + " is no whole number from 0 to " + Deadline.MAX_DAYS);
        }
        return Integer.parseInt(text);
    }

    private static DayUnit unit(String text) {
        for (DayUnit unit : DayUnit.values()) {
            if (unit.name().equals(text)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("unit " + quoted(text) + " is neither WORKING nor NATURAL");
    }

    private static List<Suspension> suspensions(String text) {
        List<Suspension> suspensions = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            String[] ends = each.strip().split("/", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("suspension " + quoted(each) + " is not start/end");
            }
            suspensions.add(new Suspension(moment("suspension", ends[0]), moment("suspension", ends[1])));
        }
        return suspensions;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }
}
