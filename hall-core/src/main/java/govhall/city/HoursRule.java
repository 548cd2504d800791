package govhall.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A session opens before it closes, gives tickets within, and does not overlap the one before. */
final class HoursRule implements FolderRule {

    private static final String DAYS = "MON|TUE|WED|THU|FRI|SAT|SUN|WORKDAY|HOLIDAY|DAILY";

    @Override
    public List<String> files() {
        return List.of("hours");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, String> lastClosing = new HashMap<>();
        for (Row row : tables.rows("hours")) {
            boolean exception = row.text("kind").equals("EXCEPTION");
            if (!(exception
                    ? ColumnRule.isDate(row.text("day"))
                    : row.text("day").matches(DAYS))) {
                faults.add(
                        "hours",
                        row,
                        "day " + row.text("day") + " does not fit",
                        "write " + (exception ? "a date" : DAYS));
            }
            if (row.text("entry").equals("CLOSED")) {
                if (!row.text("opens").isEmpty() || !row.text("closes").isEmpty()) {
                    faults.add("hours", row, "closed, yet it has times", "take the times out");
                }
                continue;
            }
            times(row, faults);
            String day = row.text("hours") + " " + row.text("kind") + " " + row.text("day");
            if (lastClosing.getOrDefault(day, "").compareTo(row.text("opens")) > 0) {
                faults.add(
                        "hours", row, "the session overlaps the one before", "let it open later, or sort the sessions");
            }
            lastClosing.put(day, row.text("closes"));
        }
    }

    private static void times(Row row, Faults faults) {
        String opens = row.text("opens");
        String closes = row.text("closes");
        if (opens.isEmpty() || opens.compareTo(closes) >= 0) {
            faults.add("hours", row, "it does not open before it closes", "mend opens and closes");
            return;
        }
        String from = row.text("tickets_from");
        String until = row.text("tickets_until");
        boolean none = from.isEmpty() && until.isEmpty();
        boolean fits = from.compareTo(opens) <= 0 && opens.compareTo(until) < 0 && until.compareTo(closes) <= 0;
        if (!none && (from.isEmpty() || !fits)) {
            faults.add(
                    "hours",
                    row,
                    "tickets from " + from + " until " + until + " do not fit the session",
                    "begin at or before the opening, end within the session");
        }
    }
}
