package govhall.city;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The papers and fields of a bundle name its members, and none of them is a proof that was abolished (取消证明). */
final class BundlePaperRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("bundle_members", "bundle_materials", "bundle_fields", "proofs");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, List<Row>> members = tables.table("bundle_members").groups("bundle_id");
        for (String file : List.of("bundle_materials", "bundle_fields")) {
            for (Row row : tables.rows(file)) {
                Set<String> known = members.getOrDefault(row.text("bundle_id"), List.of()).stream()
                        .map(member -> member.text("seq"))
                        .collect(Collectors.toSet());
                names(file, row, row.list("members"), known, faults);
                if (file.equals("bundle_materials")) {
                    names(file, row, row.list("made_by_member"), known, faults);
                }
            }
        }
        abolished(tables, members, faults);
    }

    private static void abolished(Tables tables, Map<String, List<Row>> members, Faults faults) {
        Set<String> abolished = new HashSet<>();
        for (Row row : tables.rows("proofs")) {
            if (row.text("treatment").equals("ABOLISHED")) {
                abolished.add(row.text("item_id") + " " + row.text("name_zh"));
            }
        }
        for (Row row : tables.rows("bundle_materials")) {
            for (Row member : members.getOrDefault(row.text("bundle_id"), List.of())) {
                String asked = member.text("item_id") + " " + row.text("name_zh");
                if (row.list("members").contains(member.text("seq")) && abolished.contains(asked)) {
                    faults.add(
                            "bundle_materials",
                            row,
                            row.text("bundle_id") + " asks for the abolished " + row.text("name_zh"),
                            "take the line out: nobody may ask for it");
                }
            }
        }
    }

    private static void names(String file, Row row, List<String> named, Set<String> known, Faults faults) {
        for (String member : named) {
            if (!known.contains(member)) {
                faults.add(
                        file, row, "member " + member + " is none of the bundle", "write a seq of bundle_members.csv");
            }
        }
    }
}
