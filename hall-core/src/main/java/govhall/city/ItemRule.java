package govhall.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item has an id of its department, a name that fits the screens, a promise within the law, and a tile in order. */
final class ItemRule implements FolderRule {

    private static final int NAME_MOST = 40;
    private static final int SHORT_MOST = 10;

    @Override
    public List<String> files() {
        return List.of("items");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows("items")) {
            names(row, faults);
            days(row, faults);
            if (SiteLevel.valueOf(row.text("collect_at")).compareTo(SiteLevel.valueOf(row.text("level"))) < 0) {
                faults.add("items", row, "collect_at is above level", "write the level or a lower one");
            }
            String end = row.text("effective_to");
            if (!end.isEmpty() && end.compareTo(row.text("effective_from")) < 0) {
                faults.add("items", row, "it ends before it begins", "mend effective_from or effective_to");
            }
        }
        tiles(tables, faults);
    }

    private static void names(Row row, Faults faults) {
        String id = row.text("item_id");
        String own = row.text("department") + "-\\d{2,4}";
        if (!id.matches("X\\d{3,4}|" + own)) {
            faults.add(
                    "items",
                    row,
                    "item_id " + id + " does not fit",
                    "write the department, - and a number, or X and a number");
        }
        if (row.text("name_zh").length() > NAME_MOST || row.text("short_zh").length() > SHORT_MOST) {
            faults.add(
                    "items",
                    row,
                    "the name is too long for the screens",
                    "at most " + NAME_MOST + " characters in name_zh, " + SHORT_MOST + " in short_zh");
        }
    }

    private static void days(Row row, Faults faults) {
        if (row.text("case_type").equals("IMMEDIATE")
                != row.text("promised_days").equals("0")) {
            faults.add("items", row, "case_type does not fit the promise", "IMMEDIATE and 0 promised_days go together");
        }
        if (row.text("promised_unit").equals("NONE")
                || row.text("legal_unit").equals("NONE")
                        != row.text("legal_days").isEmpty()) {
            faults.add(
                    "items",
                    row,
                    "days and unit do not fit",
                    "write NONE where, and only where, the law sets no limit");
        } else if (!row.text("legal_days").isEmpty() && promisedSevenths(row) > legalSevenths(row)) {
            faults.add("items", row, "it promises more days than the law allows", "shorten promised_days");
        }
    }

    /** Sevenths of a natural day count alike: 5 working days are 7 natural ones. */
    private static int promisedSevenths(Row row) {
        return row.number("promised_days") * (row.text("promised_unit").equals("WORKING") ? 7 : 5);
    }

    private static int legalSevenths(Row row) {
        return row.number("legal_days") * (row.text("legal_unit").equals("WORKING") ? 7 : 5);
    }

    private static void tiles(Tables tables, Faults faults) {
        Map<Integer, Row> tiles = new HashMap<>();
        for (Row row : tables.rows("items")) {
            if (!row.text("tile").isEmpty() && row.text("effective_to").isEmpty()) {
                Row other = tiles.putIfAbsent(row.number("tile"), row);
                if (other != null) {
                    faults.add(
                            "items",
                            row,
                            "tile " + row.text("tile") + " is that of line " + other.line(),
                            "write another");
                }
            }
        }
        for (int tile = 1; tile <= tiles.size(); tile++) {
            if (!tiles.containsKey(tile)) {
                faults.add("items", 1, "no item has tile " + tile, "let the tiles run 1, 2, 3 … without a gap");
                return;
            }
        }
    }
}
