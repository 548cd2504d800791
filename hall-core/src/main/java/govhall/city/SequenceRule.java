package govhall.city;

import java.util.List;
import java.util.Map;

/** {@code seq} runs 1, 2, 3 … in each group, so that a line lost in copying is noticed. */
final class SequenceRule implements FolderRule {

    private static final Map<String, String> GROUPS = Map.of(
            "materials", "item_id",
            "bundle_members", "bundle_id",
            "bundle_materials", "bundle_id",
            "bundle_fields", "bundle_id",
            "guide", "node",
            "vocabulary", "field");

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        GROUPS.forEach((file, group) -> {
            if (faults.noneIn(List.of(file))) {
                tables.table(file).groups(group).values().forEach(rows -> inOrder(file, rows, faults));
            }
        });
    }

    private static void inOrder(String file, List<Row> rows, Faults faults) {
        int next = 1;
        for (Row row : rows) {
            if (row.number("seq") != next) {
                faults.add(file, row, "seq " + row.number("seq") + " does not follow", "number the group 1, 2, 3 …");
            }
            next = row.number("seq") + 1;
        }
    }
}
