package govhall.city;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cross-city item (跨市通办) waits where a cross-city window is, and its columns fit its mode. */
final class CrossCityRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("cross_city", "items", "windows", "modes");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> items = tables.index("items");
        Map<String, List<Row>> modes = tables.table("modes").groups("mode");
        for (Row row : tables.rows("cross_city")) {
            Set<String> legs = modes.getOrDefault(row.text("mode"), List.of()).stream()
                    .map(leg -> leg.text("leg"))
                    .collect(Collectors.toSet());
            mode(row, items.get(row.text("item_id")), legs, faults);
            if (row.yes("originals_posted") == row.text("originals_days").isEmpty()) {
                faults.add("cross_city", row, "originals_posted does not fit originals_days", "fill both or none");
            }
            if (row.list("delivery").contains("NO_PAPER")
                    && row.list("delivery").size() > 1) {
                faults.add("cross_city", row, "NO_PAPER does not stand alone", "take the others out");
            }
            if (!Desks.has(WindowKind.CROSS_CITY, row.text("desk_queue"), tables)) {
                faults.add(
                        "cross_city",
                        row,
                        "no CROSS_CITY window serves " + row.text("desk_queue"),
                        "give one of layout core this skill");
            }
        }
    }

    private static void mode(Row row, Row item, Set<String> legs, Faults faults) {
        boolean joint = legs.contains("PARTNER");
        long partners = Stream.of("lead_rule", "partner_rule", "partner_days")
                .filter(column -> !row.text(column).isEmpty())
                .count();
        if (partners != (joint ? 3 : 0)) {
            faults.add(
                    "cross_city",
                    row,
                    "lead and partner do not fit the mode",
                    "fill all three where the mode has a leg PARTNER, none else");
        }
        if (joint && item.text("case_type").equals("IMMEDIATE")) {
            faults.add(
                    "cross_city",
                    row,
                    row.text("mode") + " waits for a partner, but the item is IMMEDIATE",
                    "mend mode or case_type");
        }
        if (legs.contains("FORWARD") == row.text("forward_days").isEmpty()
                || legs.contains("RECHECK") == row.text("recheck_days").isEmpty()) {
            faults.add(
                    "cross_city",
                    row,
                    "forward_days and recheck_days do not fit the mode",
                    "fill each where the mode has this leg, none else");
        }
        if (legs.contains("APPLY") && !item.yes("online")) {
            faults.add(
                    "cross_city",
                    row,
                    row.text("mode") + ", but the item is not online",
                    "mend mode, or online in items.csv");
        }
    }
}
