package govhall.route;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.catalogue.Edition;
import govhall.city.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The list of rules in {@code docs/routes.md} is the one of the sample city: write it anew with
 * {@code mvn -pl hall-core test -Dtest=RoutesPageTest -Dhall.docs=write}.
 */
class RoutesPageTest {

    private static final Path PAGE = Path.of("../docs/routes.md");
    private static final String BEGIN = "<!-- rules: made by RoutesPageTest -->\n";
    private static final String END = "<!-- end of rules -->";

    @Test
    void the_rules_on_the_page_are_those_of_the_table() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String current = page.substring(0, from) + rules() + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("hall.docs"))) {
            Files.writeString(PAGE, current);
            page = current;
        }
        assertThat(page)
                .as("docs/routes.md is stale: run with -Dhall.docs=write")
                .isEqualTo(current);
    }

    @Test
    void the_page_explains_every_column_and_every_kind_of_destination() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Arrays.stream(Fact.values()).map(fact -> "\n| `" + fact.column() + "` |"))
                .allMatch(page::contains);
        assertThat(Arrays.stream(DestinationKind.values()).map(kind -> "`" + kind + "`"))
                .allMatch(page::contains);
    }

    private static String rules() {
        List<Row> rows = Edition.load("qianjiang").folder().table("routes").rows();
        return "| rule | order | holds for | then | words |\n|---|---|---|---|---|\n"
                + rows.stream().map(RoutesPageTest::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        CaseRule rule = CaseRule.of(row);
        String holds = rule.conditions().entrySet().stream()
                .map(RoutesPageTest::condition)
                .collect(Collectors.joining(", "));
        String then = rule.destination()
                + (rule.target().isEmpty() ? "" : " " + rule.target())
                + (rule.ways().isEmpty() ? "" : ": " + String.join(", ", rule.ways()));
        return "| " + rule.id() + " | " + rule.order() + " | " + holds + " | " + then + " | "
                + rule.words().zh() + "<br>" + rule.words().en() + " |\n";
    }

    private static String condition(Map.Entry<Fact, List<String>> condition) {
        return condition.getKey().column() + " " + String.join("/", condition.getValue());
    }
}
