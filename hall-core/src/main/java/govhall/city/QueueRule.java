package govhall.city;

import java.util.List;
import java.util.Map;

/** A queue of the full layout folds into one of the core; queues of the city hall have a zone; slots come in pairs. */
final class QueueRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("queues");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> queues = tables.index("queues");
        for (Row row : queues.values()) {
            String layout = row.text("layout");
            if (layout.equals("full") == row.text("fold_into").isEmpty()) {
                faults.add("queues", row, "fold_into does not fit layout " + layout, "fill it for layout full alone");
            }
            Row into = queues.get(row.text("fold_into"));
            if (into != null && !into.text("layout").equals("core")) {
                faults.add(
                        "queues",
                        row,
                        "fold_into " + row.text("fold_into") + " is no queue of layout core",
                        "write one");
            }
            if (layout.equals("local") != row.text("zone").isEmpty()) {
                faults.add(
                        "queues",
                        row,
                        "zone does not fit layout " + layout,
                        "fill it for queues of the city hall alone");
            }
            if (row.text("slot_minutes").isEmpty() != row.text("slot_places").isEmpty()) {
                faults.add("queues", row, "slot_minutes and slot_places go together", "fill both or none");
            }
        }
    }
}
