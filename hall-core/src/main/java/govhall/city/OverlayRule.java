package govhall.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The city's own calendar (本地日历) stands in order, and each of its dates is otherwise than the published calendar says. */
final class OverlayRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("holidays", "calendar_overlay");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<LocalDate, String> published = new HashMap<>();
        tables.rows("holidays").forEach(row -> published.put(LocalDate.parse(row.text("date")), row.text("day_type")));
        LocalDate before = LocalDate.MIN;
        for (Row row : tables.rows("calendar_overlay")) {
            LocalDate date = LocalDate.parse(row.text("date"));
            if (!before.isBefore(date)) {
                faults.add("calendar_overlay", row, "the date is not later than the one before", "sort the dates");
            }
            String otherwise = published.getOrDefault(date, byWeekday(date));
            if (row.text("day_type").equals(otherwise)) {
                faults.add("calendar_overlay", row, date + " is a " + otherwise + " anyway", "take the line out");
            }
            before = date;
        }
    }

    private static String byWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? "HOLIDAY" : "WORKDAY";
    }
}
