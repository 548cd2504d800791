package govhall.city;

import java.util.List;
import java.util.Map;

/** Division codes say by their length and beginning who is above whom; a town's queue is one for towns. */
final class SiteRule implements FolderRule {

    private static final Map<SiteLevel, Integer> DIGITS =
            Map.of(SiteLevel.CITY, 6, SiteLevel.TOWN, 9, SiteLevel.VILLAGE, 12);

    @Override
    public List<String> files() {
        return List.of("sites", "queues", "city");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> sites = tables.index("sites");
        Map<String, Row> queues = tables.index("queues");
        Row code = tables.index("city").get("code");
        int halls = 0;
        for (Row row : sites.values()) {
            if (SiteLevel.valueOf(row.text("level")) == SiteLevel.CITY) {
                halls++;
                if (code != null && !row.text("site").equals(code.text("value"))) {
                    faults.add(
                            "sites",
                            row,
                            "the city hall is not the site of the city's code",
                            "write the code of city.csv");
                }
            }
            code(row, sites, faults);
            queue(row, queues, faults);
        }
        if (halls != 1) {
            faults.add("sites", 1, halls + " sites are of level CITY", "keep one city hall");
        }
    }

    private static void code(Row row, Map<String, Row> sites, Faults faults) {
        String site = row.text("site");
        SiteLevel level = SiteLevel.valueOf(row.text("level"));
        if (site.length() != DIGITS.get(level)) {
            faults.add(
                    "sites",
                    row,
                    "site " + site + " is not one of level " + level,
                    "write " + DIGITS.get(level) + " digits");
            return;
        }
        String above = level == SiteLevel.CITY ? "" : site.substring(0, site.length() - 3);
        if (!row.text("parent").equals(above)) {
            faults.add("sites", row, "parent " + row.text("parent") + " does not fit site " + site, "write " + above);
        } else if (!above.isEmpty() && !sites.containsKey(above)) {
            faults.add("sites", row, "parent " + above + " is no site", "add a line for it");
        }
    }

    private static void queue(Row row, Map<String, Row> queues, Faults faults) {
        boolean hall = row.text("level").equals("CITY");
        Row queue = queues.get(row.text("queue"));
        if (!hall && (queue == null || !queue.text("layout").equals("local"))) {
            faults.add(
                    "sites", row, "queue " + row.text("queue") + " is none of towns", "write a queue of layout local");
        }
    }
}
