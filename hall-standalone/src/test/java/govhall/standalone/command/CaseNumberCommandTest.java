package govhall.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.cases.CaseNumber;
import govhall.standalone.ChildProgram;
import govhall.standalone.Standalone;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseNumberCommandTest {

    private static final String OURS = CaseNumber.of("429005", "20261124", 17).text();

    @Test
    void a_number_is_told_with_its_city_and_day() {
        Asked asked = Asked.maybe("case-number", OURS);

        assertThat(asked.exit()).isEqualTo(Optional.of(0));
        assertThat(asked.out()).contains(OURS + " is well formed: 429005 潜江市", "2026-11-24");
    }

    @Test
    void a_number_of_a_city_outside_the_circle_is_well_formed_too() {
        assertThat(Asked.maybe(
                                "case-number",
                                CaseNumber.of("440100", "20261124", 1).text())
                        .out())
                .contains("440100, a city outside the circle");
    }

    @Test
    void a_wrong_number_is_told_what_is_wrong() {
        Asked asked = Asked.maybe("case-number", OURS.replace("20261124", "20261142"));

        assertThat(asked.exit()).isEqualTo(Optional.of(1));
        assertThat(asked.out()).contains("is no case number: a digit is wrong or two are swapped");
    }

    @Test
    void without_a_number_the_usage_is_told() {
        assertThat(Asked.maybe("case-number").exit()).isEqualTo(Optional.of(2));
        assertThat(Asked.maybe("case-number").err()).contains("Usage: case-number NUMBER");
    }

    @Test
    void the_program_itself_answers_in_utf8_and_with_the_exit_code_before_it_starts_a_hall() throws Exception {
        try (ChildProgram program = new ChildProgram(Standalone.class, "case-number", OURS)) {
            assertThat(program.awaitLine(OURS)).contains("429005");
            assertThat(program.awaitExit()).isZero();
        }
        try (ChildProgram program = new ChildProgram(Standalone.class, "case-number", "1")) {
            assertThat(program.rest()).containsExactly("1 is no case number: it has not 21 digits.");
            assertThat(program.awaitExit()).isEqualTo(1);
        }
    }
}
