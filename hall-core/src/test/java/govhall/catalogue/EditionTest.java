package govhall.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.city.Layout;
import govhall.city.Name;
import govhall.city.SiteLevel;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {

    private static final Edition SAMPLE = Edition.load("qianjiang");

    @Test
    void the_sample_city_loads_whole() {
        assertThat(SAMPLE.catalogue().items()).hasSize(586);
        assertThat(SAMPLE.catalogue().bundles()).hasSize(12);
        assertThat(SAMPLE.catalogue().guide().nodes()).hasSize(63);
        assertThat(SAMPLE.city().sites()).hasSize(461);
        assertThat(SAMPLE.city().queues()).hasSize(23);
        assertThat(SAMPLE.city().departments()).hasSize(36);
        assertThat(SAMPLE.city().hall("429005", Layout.FULL).windows()).hasSize(30);
        assertThat(SAMPLE.city().hall("429005", Layout.CORE).windows()).hasSize(7);
    }

    @Test
    void a_packed_edition_unpacks_to_the_same_version_and_the_same_bytes() {
        SAMPLE.packed()[0] = 0;
        Edition again = Edition.unpack(SAMPLE.packed());

        assertThat(again.version()).isEqualTo(SAMPLE.version()).matches("[0-9a-f]{12}");
        assertThat(again.packed()).isEqualTo(SAMPLE.packed());
        assertThat(again.city().windows()).isEqualTo(SAMPLE.city().windows());
        assertThat(again.catalogue()).isEqualTo(SAMPLE.catalogue());
    }

    @Test
    void an_item_has_its_queue_its_papers_and_what_it_is_for_other_cities() {
        Item item = SAMPLE.catalogue().item("X001").orElseThrow();

        assertThat(item.name()).isEqualTo(new Name("开具户籍类证明", "Issue of household-registration certificates"));
        assertThat(item.legs()).containsExactly("G");
        assertThat(item.minutes()).isEqualTo(10);
        assertThat(item.level()).isEqualTo(SiteLevel.CITY);
        assertThat(item.collectAt()).isEqualTo(SiteLevel.TOWN);
        assertThat(item.crossCity()).contains(new CrossCity("COLLECT_AND_FORWARD", "K", "HOUSEHOLD"));
        assertThat(item.papers()).extracting(paper -> paper.name().zh()).containsExactly("户籍证明申请表", "居民身份证", "居民户口簿");
        assertThat(SAMPLE.catalogue().item("D01-01").orElseThrow().crossCity()).isEmpty();
        assertThat(SAMPLE.catalogue().item("D07-03").orElseThrow().legs()).containsExactly("S", "D");
        assertThat(SAMPLE.catalogue().item("B01")).isEmpty();
    }

    @Test
    void a_paper_says_in_words_what_to_bring() {
        assertThat(SAMPLE.catalogue().item("X001").orElseThrow().papers())
                .extracting(Paper::note)
                .startsWith(
                        new Name("原件1份", "Original × 1"),
                        new Name("原件1份,电子证照免提交", "Original × 1; Not needed if the e-licence can be read"));
    }

    @Test
    void a_bundle_asks_for_no_paper_that_one_of_its_members_makes() {
        Bundle birth = SAMPLE.catalogue().bundle("B01").orElseThrow();

        assertThat(birth.members()).startsWith("D10-01", "D10-03", "X008");
        assertThat(birth.queue()).isEqualTo("L");
        assertThat(birth.papers())
                .extracting(paper -> paper.name().zh())
                .contains("结婚证")
                .doesNotContain("出生医学证明");
        assertThat(SAMPLE.catalogue().name("B01")).contains(birth.name());
    }

    @Test
    void the_commonest_items_are_tiles_in_order() {
        assertThat(SAMPLE.catalogue().tiles())
                .extracting(item -> item.tile().getAsInt())
                .isSorted()
                .startsWith(1, 2, 3);
        assertThat(SAMPLE.catalogue().tiles()).element(1).extracting(Item::id).isEqualTo("D01-01");
    }

    @Test
    void the_guide_begins_with_the_life_events_and_every_answer_leads_somewhere() {
        Catalogue catalogue = SAMPLE.catalogue();

        assertThat(catalogue.guide().nodes().get("ROOT").answers()).hasSize(20);
        assertThat(catalogue.guide().nodes().values())
                .flatExtracting(Guide.Node::answers)
                .allSatisfy(answer -> assertThat(
                                switch (answer.kind()) {
                                    case "NODE" -> catalogue.guide().nodes().containsKey(answer.target());
                                    case "WAY" -> catalogue.ways().containsKey(answer.target());
                                    default -> catalogue.name(answer.target()).isPresent();
                                })
                        .isTrue());
    }

    @Test
    void a_version_that_has_ended_is_no_longer_in_the_catalogue(@TempDir Path folder) throws Exception {
        for (String file : files()) {
            try (InputStream in = getClass().getResourceAsStream("/cities/qianjiang/" + file)) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        Path items = folder.resolve("items.csv");
        String renewal = Files.readString(items)
                .lines()
                .filter(line -> line.startsWith("D01-01,"))
                .findFirst()
                .orElseThrow();
        String older = renewal.replace(",1,2021-01-01,,", ",1,2021-01-01,2025-12-31,");
        String newer = renewal.replace("身份证换领,Renewal", "身份证换新,Renewal").replace(",1,2021-01-01,,", ",2,2026-01-01,,");
        Files.writeString(items, Files.readString(items).replace(renewal, newer + "\n" + older));
        String renamed = Files.readString(folder.resolve("proofs.csv")).replace("居民身份证换领,", "居民身份证换新,");
        Files.writeString(folder.resolve("proofs.csv"), renamed);

        Edition edition = Edition.load(folder.toString());

        assertThat(edition.catalogue().items()).hasSize(586);
        assertThat(edition.catalogue().item("D01-01").orElseThrow().version()).isEqualTo(2);
        assertThat(edition.catalogue().item("D01-01").orElseThrow().name().zh()).isEqualTo("居民身份证换新");
        assertThat(edition.version()).isNotEqualTo(SAMPLE.version());
    }

    private static List<String> files() throws Exception {
        try (Stream<Path> paths = Files.list(
                Path.of(EditionTest.class.getResource("/cities/qianjiang").toURI()))) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
        }
    }
}
