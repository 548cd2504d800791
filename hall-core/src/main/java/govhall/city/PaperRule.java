package govhall.city;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every item says its papers, each once, and never one that was abolished (取消证明). */
final class PaperRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("items", "materials", "proofs");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> abolished = new HashSet<>();
        tables.rows("proofs").stream()
                .filter(row -> row.text("treatment").equals("ABOLISHED"))
                .forEach(row -> abolished.add(paper(row)));
        Set<String> asked = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Row row : tables.rows("materials")) {
            items.add(row.text("item_id"));
            if (abolished.contains(paper(row))) {
                faults.add(
                        "materials",
                        row,
                        row.text("item_id") + " asks for the abolished " + row.text("name_zh"),
                        "take the line out: nobody may ask for it");
            }
            if (!asked.add(paper(row))) {
                faults.add("materials", row, row.text("name_zh") + " is asked for twice", "keep one line");
            }
            if (row.text("form").equals("ELECTRONIC") != row.text("copies").equals("0")) {
                faults.add("materials", row, "copies do not fit the form", "ELECTRONIC and 0 copies go together");
            }
        }
        for (Row row : tables.rows("items")) {
            if (!items.contains(row.text("item_id"))) {
                faults.add("items", row, row.text("item_id") + " has no paper", "add its papers to materials.csv");
            }
        }
    }

    private static String paper(Row row) {
        return row.text("item_id") + " " + row.text("name_zh");
    }
}
