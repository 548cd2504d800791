package govhall.city;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bundle (一件事) has members, each once, in an order without a circle, one of them of the lead department. */
final class BundleRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("bundles", "bundle_members", "items", "windows");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, List<Row>> members = tables.table("bundle_members").groups("bundle_id");
        Map<String, Row> items = tables.index("items");
        for (Row row : tables.rows("bundles")) {
            List<Row> own = members.getOrDefault(row.text("bundle_id"), List.of());
            if (own.size() < 2) {
                faults.add("bundles", row, "it has fewer than two members", "add them to bundle_members.csv");
            } else if (own.stream()
                    .map(member -> items.get(member.text("item_id")).text("department"))
                    .noneMatch(row.text("lead_department")::equals)) {
                faults.add("bundles", row, "lead_department has no member", "write the department of a member");
            }
            if (!Desks.has(WindowKind.ONE_MATTER, row.text("queue"), tables)) {
                faults.add(
                        "bundles",
                        row,
                        "no ONE_MATTER window serves " + row.text("queue"),
                        "give one of layout core this skill");
            }
        }
        members.values().forEach(own -> order(own, faults));
    }

    private static void order(List<Row> members, Faults faults) {
        Set<String> before = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Row row : members) {
            if (!items.add(row.text("item_id"))) {
                faults.add("bundle_members", row, row.text("item_id") + " is a member twice", "keep one");
            }
            for (String after : row.list("after")) {
                // Members stand in order, so one that waits for a later one waits for itself in the end.
                if (!before.contains(after)) {
                    faults.add(
                            "bundle_members",
                            row,
                            "after " + after + " is no member before it",
                            "write an earlier seq");
                }
            }
            before.add(row.text("seq"));
        }
    }
}
