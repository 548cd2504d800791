package govhall.catalogue;

import govhall.catalogue.Guide.Answer;
import govhall.catalogue.Guide.Node;
import govhall.city.CityFolder;
import govhall.city.Labels;
import govhall.city.Row;
import govhall.city.SiteLevel;
import govhall.city.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the {@link Catalogue} of a folder without faults. A row with an end date is a version of the past. */
final class CatalogueReader {

    private final CityFolder folder;
    private final PaperReader papers;
    private final Map<String, CrossCity> crossCity;

    CatalogueReader(CityFolder folder, Labels labels) {
        this.folder = folder;
        this.papers = new PaperReader(folder, labels);
        this.crossCity = folder.table("cross_city").index(CatalogueReader::crossCity);
    }

    Catalogue read() {
        return new Catalogue(
                inForce("items", "item_id", this::item),
                inForce("bundles", "bundle_id", this::bundle),
                guide(),
                folder.table("refusal_ways").index(row -> new Way(row.text("way"), row.name("name"), row.name("say"))),
                folder.table("synonyms").rows().stream()
                        .map(row -> new Synonym(row.text("phrase"), row.text("target"), row.number("rank")))
                        .toList());
    }

    private <T> Map<String, T> inForce(String file, String id, Function<Row, T> make) {
        Map<String, T> things = new LinkedHashMap<>();
        for (Row row : folder.table(file).rows()) {
            if (row.optional("effective_to").isEmpty()) {
                things.put(row.text(id), make.apply(row));
            }
        }
        return Collections.unmodifiableMap(things);
    }

    private Item item(Row row) {
        String id = row.text("item_id");
        String queue = row.text("queue");
        return new Item(
                id,
                row.name("name"),
                row.text("short_zh"),
                row.text("department"),
                row.text("audience"),
                queue,
                row.list("legs").isEmpty() ? List.of(queue) : row.list("legs"),
                row.number("service_minutes"),
                row.text("who_must_come"),
                row.yes("online"),
                row.yes("self_service"),
                row.yes("asks_count"),
                row.optionalNumber("tile"),
                SiteLevel.valueOf(row.text("level")),
                SiteLevel.valueOf(row.text("collect_at")),
                row.number("version"),
                row.optionalNumber("legal_days").isPresent() ? Optional.of(term(row, "legal")) : Optional.empty(),
                term(row, "promised"),
                Optional.ofNullable(crossCity.get(id)),
                papers.ofItem(id));
    }

    private Bundle bundle(Row row) {
        String id = row.text("bundle_id");
        return new Bundle(
                id,
                row.name("name"),
                row.text("short_zh"),
                row.text("lead_department"),
                row.text("audience"),
                row.text("queue"),
                row.number("service_minutes"),
                row.text("who_must_come"),
                row.number("version"),
                term(row, "promised"),
                folder.table("bundle_members").groups("bundle_id").getOrDefault(id, List.of()).stream()
                        .map(member -> member.text("item_id"))
                        .toList(),
                papers.ofBundle(id));
    }

    private static Term term(Row row, String which) {
        return new Term(row.number(which + "_days"), row.text(which + "_unit").equals("WORKING"));
    }

    private static CrossCity crossCity(Row row) {
        return new CrossCity(row.text("mode"), row.text("desk_queue"), row.text("home_rule"));
    }

    private Guide guide() {
        Table answers = folder.table("guide");
        Map<String, List<Row>> byNode = answers.groups("node");
        return new Guide(folder.table("guide_nodes")
                .index(row -> new Node(
                        row.text("node"),
                        row.name("question"),
                        byNode.getOrDefault(row.text("node"), List.of()).stream()
                                .map(CatalogueReader::answer)
                                .toList())));
    }

    private static Answer answer(Row row) {
        return new Answer(row.name("answer"), row.text("picture"), row.text("target_kind"), row.text("target"));
    }
}
