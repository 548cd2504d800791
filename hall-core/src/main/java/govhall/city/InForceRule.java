package govhall.city;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of an item or a bundle one version at most is in force, and what points to it points to such a one. */
final class InForceRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("items", "bundles", "bundle_members", "synonyms", "guide");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> items = inForce("items", "item_id", tables, faults);
        Set<String> bundles = inForce("bundles", "bundle_id", tables, faults);
        for (Row row : tables.rows("bundle_members")) {
            if (bundles.contains(row.text("bundle_id")) && !items.contains(row.text("item_id"))) {
                ended("bundle_members", row, row.text("item_id"), faults);
            }
        }
        for (String file : List.of("synonyms", "guide")) {
            for (Row row : tables.rows(file)) {
                target(file, row, items, bundles, faults);
            }
        }
    }

    private static Set<String> inForce(String file, String id, Tables tables, Faults faults) {
        Map<String, Row> seen = new HashMap<>();
        for (Row row : tables.rows(file)) {
            if (row.text("effective_to").isEmpty()) {
                Row other = seen.putIfAbsent(row.text(id), row);
                if (other != null) {
                    faults.add(
                            file,
                            row,
                            row.text(id) + " is in force in line " + other.line() + " too",
                            "write effective_to in the older version");
                }
            }
        }
        return new HashSet<>(seen.keySet());
    }

    private static void target(String file, Row row, Set<String> items, Set<String> bundles, Faults faults) {
        String target = row.text("target");
        if (row.text("target_kind").equals("ITEM") && !items.contains(target)
                || row.text("target_kind").equals("BUNDLE") && !bundles.contains(target)) {
            ended(file, row, target, faults);
        }
    }

    private static void ended(String file, Row row, String target, Faults faults) {
        faults.add(
                file, row, target + " is nothing in force", "write an item or a bundle that is, or take the line out");
    }
}
