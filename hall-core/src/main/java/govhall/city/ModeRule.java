package govhall.city;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every mode of the vocabulary (通办方式) has legs, one of which decides; a leg has days unless the item gives them. */
final class ModeRule implements FolderRule {

    private static final Set<String> WITHOUT_DAYS = Set.of("NONE", "PROMISE");

    @Override
    public List<String> files() {
        return List.of("modes", "vocabulary");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, List<Row>> legs = tables.table("modes").groups("mode");
        for (Row row : tables.table("vocabulary").groups("field").getOrDefault("mode", List.of())) {
            List<Row> own = legs.getOrDefault(row.text("code"), List.of());
            if (own.stream().noneMatch(leg -> leg.text("leg").equals("DECIDE"))) {
                faults.add(
                        "vocabulary",
                        row,
                        "the mode " + row.text("code") + " has no leg that decides",
                        "add its legs to modes.csv, one of them DECIDE");
            }
        }
        for (Row row : tables.rows("modes")) {
            if (WITHOUT_DAYS.contains(row.text("limit")) != row.text("days").isEmpty()) {
                faults.add(
                        "modes",
                        row,
                        "days do not fit the limit " + row.text("limit"),
                        "leave days empty for NONE and PROMISE, and only there");
            }
        }
    }
}
