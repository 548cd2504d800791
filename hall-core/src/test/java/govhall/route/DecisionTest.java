package govhall.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.catalogue.Edition;
import govhall.testing.ChangedCity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What was decided stays explained, whatever becomes of the table. */
class DecisionTest {

    private static final CaseRouter ROUTER = CaseRouter.of(Edition.load("qianjiang"));
    private static final LocalDate LAST_YEAR = LocalDate.parse("2025-11-24");

    @Test
    void a_decision_keeps_what_was_asked_the_versions_and_every_rule_in_its_words() {
        Decision decision = decided("B09").decision();

        assertThat(decision.asked()).isEqualTo("B09");
        assertThat(decision.version()).isEqualTo(1);
        assertThat(decision.kind()).isEqualTo(DestinationKind.DEPARTMENTS);
        assertThat(decision.table()).matches("[0-9a-f]{12}");
        assertThat(decision.steps()).extracting(Decision.Step::rule).startsWith("R040", "R074", "R077");
        assertThat(decision.steps()).extracting(Decision.Step::subject).startsWith("B09", "D22-01", "D06-06");
    }

    @Test
    void it_comes_back_from_text_and_from_json_as_it_was() {
        JsonMapper json = JsonMapper.builder().build();
        for (String subject : List.of("X001", "X010", "B09", "LABOUR", "D06-09")) {
            Decision decision = decided(subject).decision();

            assertThat(Decision.parse(decision.text())).isEqualTo(decision);
            assertThat(json.readValue(json.writeValueAsString(decision), Decision.class))
                    .isEqualTo(decision);
        }
    }

    @Test
    void last_years_decision_is_explained_after_the_table_has_changed(@TempDir Path folder) {
        String kept = decided("X001").decision().text();
        CaseRouter changed = CaseRouter.of(
                new ChangedCity().with("routes", "R051", "异地代收代办", "代收").load(folder));
        Decision today =
                changed.route(changed.ask("X001", LAST_YEAR).from("420100")).decision();

        Decision then = Decision.parse(kept);
        assertThat(then.isOf(today.table())).isFalse();
        assertThat(then.steps())
                .extracting(step -> step.words().zh())
                .containsExactly("开具户籍类证明异地代收代办:本厅收件、核对,转给武汉市,由武汉市受理和决定。");
        assertThat(today.steps())
                .extracting(step -> step.words().zh())
                .containsExactly("开具户籍类证明代收:本厅收件、核对,转给武汉市,由武汉市受理和决定。");
    }

    @Test
    void another_word_in_the_table_is_another_digest_and_another_file_is_not(@TempDir Path folder) {
        CaseRouter same = CaseRouter.of(
                new ChangedCity().with("zones", "A,", "企业服务区", "企业办事区").load(folder));

        assertThat(same.route(same.ask("X001", LAST_YEAR))
                        .decision()
                        .isOf(decided("X001").table()))
                .isTrue();
    }

    @Test
    void what_is_no_decision_is_said_so() {
        String text = decided("X001").decision().text();

        for (String bad : List.of(
                "",
                "decision\t2",
                text.replace("decision\t1", "decision\t2"),
                text.replace("version\t1\n", ""),
                text.replace("date\t2025", "date\tx"),
                text.replace("version\t1", "version\tone"),
                text + "\nrule\tX001")) {
            assertThatThrownBy(() -> Decision.parse(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static CaseRoute decided(String subject) {
        return ROUTER.route(ROUTER.ask(subject, LAST_YEAR).from("420100"));
    }
}
