package govhall.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Dates stand in order, and a working weekend (调休上班) is a weekend. */
final class HolidayRule implements FolderRule {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Override
    public List<String> files() {
        return List.of("holidays");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        LocalDate before = LocalDate.MIN;
        for (Row row : tables.rows("holidays")) {
            LocalDate date = LocalDate.parse(row.text("date"));
            if (!before.isBefore(date)) {
                faults.add("holidays", row, "the date is not later than the one before", "sort the dates");
            }
            if (row.text("day_type").equals("WORKDAY") && !WEEKEND.contains(date.getDayOfWeek())) {
                faults.add(
                        "holidays", row, "a " + date.getDayOfWeek() + " is a working day anyway", "take the line out");
            }
            before = date;
        }
    }
}
