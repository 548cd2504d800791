package govhall.catalogue;

import govhall.catalogue.Proof.Treatment;
import govhall.city.CityFolder;
import govhall.city.Labels;
import govhall.city.Name;
import govhall.city.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the papers of items and bundles, with their notes in words. */
final class PaperReader {

    private final Map<String, List<Row>> byItem;
    private final Map<String, List<Row>> byBundle;
    private final Map<String, List<Row>> members;
    private final Map<String, Proof> proofs;
    private final Labels labels;

    PaperReader(CityFolder folder, Labels labels) {
        this.byItem = folder.table("materials").groups("item_id");
        this.byBundle = folder.table("bundle_materials").groups("bundle_id");
        this.members = folder.table("bundle_members").groups("bundle_id");
        this.proofs = folder.table("proofs")
                .index(row -> new Proof(row.text("proof_id"), Treatment.valueOf(row.text("treatment"))));
        this.labels = labels;
    }

    List<Paper> ofItem(String id) {
        return byItem.getOrDefault(id, List.of()).stream()
                .map(row -> paper(row, proof(row)))
                .toList();
    }

    /** Without the papers that come out of one of its own members: nobody asks the citizen for those. */
    List<Paper> ofBundle(String id) {
        return byBundle.getOrDefault(id, List.of()).stream()
                .filter(row -> row.optional("made_by_member").isEmpty())
                .map(row -> paper(row, proofOfMember(row)))
                .toList();
    }

    private Optional<Proof> proof(Row row) {
        return row.optional("proof_id").map(proofs::get);
    }

    /** A bundle's paper is the proof that one of its members asks for under the same name. */
    private Optional<Proof> proofOfMember(Row row) {
        return members.get(row.text("bundle_id")).stream()
                .filter(member -> row.list("members").contains(member.text("seq")))
                .flatMap(member -> byItem.getOrDefault(member.text("item_id"), List.of()).stream())
                .filter(paper -> paper.text("name_zh").equals(row.text("name_zh")))
                .flatMap(paper -> proof(paper).stream())
                .findFirst();
    }

    private Paper paper(Row row, Optional<Proof> proof) {
        return new Paper(
                row.number("seq"),
                row.name("name"),
                note(row),
                row.text("source"),
                row.text("exemptible"),
                row.text("form"),
                row.number("copies"),
                !row.yes("kept"),
                proof);
    }

    private Name note(Row row) {
        Name form = labels.of("form", row.text("form"));
        int copies = row.number("copies");
        Name counted = copies == 0 ? form : new Name(form.zh() + copies + "份", form.en() + " × " + copies);
        if (row.text("exemptible").equals("NO")) {
            return counted;
        }
        Name mayLack = labels.of("exemptible", row.text("exemptible"));
        return new Name(counted.zh() + "," + mayLack.zh(), counted.en() + "; " + mayLack.en());
    }
}
