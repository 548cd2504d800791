package govhall.catalogue;

import govhall.city.CityFolder;
import govhall.city.Labels;
import govhall.city.Name;
import govhall.city.Row;
import java.util.List;
import java.util.Map;

/** Reads the papers of items and bundles, with their notes in words. */
final class PaperReader {

    private final Map<String, List<Row>> byItem;
    private final Map<String, List<Row>> byBundle;
    private final Labels labels;

    PaperReader(CityFolder folder, Labels labels) {
        this.byItem = folder.table("materials").groups("item_id");
        this.byBundle = folder.table("bundle_materials").groups("bundle_id");
        this.labels = labels;
    }

    List<Paper> ofItem(String id) {
        return byItem.getOrDefault(id, List.of()).stream().map(this::paper).toList();
    }

    /** Without the papers that come out of one of its own members: nobody asks the citizen for those. */
    List<Paper> ofBundle(String id) {
        return byBundle.getOrDefault(id, List.of()).stream()
                .filter(row -> row.optional("made_by_member").isEmpty())
                .map(this::paper)
                .toList();
    }

    private Paper paper(Row row) {
        return new Paper(
                row.name("name"),
                note(row),
                row.text("source"),
                row.text("exemptible"),
                row.text("form"),
                row.number("copies"),
                !row.yes("kept"));
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
