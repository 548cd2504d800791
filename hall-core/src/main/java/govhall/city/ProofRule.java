package govhall.city;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A proof (证明事项) is that of its item, is not both kept and abolished, and is the one that a paper names. */
final class ProofRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("items", "materials", "proofs");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> items = tables.index("items");
        Set<String> abolished = new HashSet<>();
        for (Row row : tables.rows("proofs")) {
            if (row.text("treatment").equals("ABOLISHED")) {
                abolished.add(paper(row));
            }
        }
        for (Row row : tables.rows("proofs")) {
            Row item = items.get(row.text("item_id"));
            if (!row.text("department").equals(item.text("department"))
                    || !row.text("used_for_zh").equals(item.text("name_zh"))) {
                faults.add(
                        "proofs", row, "department or used_for_zh is not that of the item", "write those of items.csv");
            }
            if (!row.text("treatment").equals("ABOLISHED") && abolished.contains(paper(row))) {
                faults.add("proofs", row, "the proof is abolished in another line", "keep one of the two lines");
            }
        }
        Map<String, Row> proofs = tables.index("proofs");
        for (Row row : tables.rows("materials")) {
            Row proof = proofs.get(row.text("proof_id"));
            if (proof != null && !paper(proof).equals(paper(row))) {
                faults.add(
                        "materials",
                        row,
                        "proof " + row.text("proof_id") + " is another one",
                        "write the proof of this paper");
            }
        }
    }

    private static String paper(Row row) {
        return row.text("item_id") + " " + row.text("name_zh");
    }
}
