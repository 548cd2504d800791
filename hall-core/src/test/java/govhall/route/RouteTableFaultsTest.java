package govhall.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.catalogue.Edition;
import govhall.city.CityFolderInvalid;
import govhall.city.Fault;
import govhall.testing.ChangedCity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator can get wrong in routes.csv is found when the table is read, with its line and a word on mending it. */
class RouteTableFaultsTest {

    private static final String NEXT = "routes.csv:33: ";

    @TempDir
    Path folder;

    @Test
    void what_no_rule_takes_is_a_gap_with_an_example() {
        assertThat(faults(new ChangedCity().without("routes", "R072")))
                .singleElement()
                .asString()
                .startsWith("routes.csv:1: no rule takes D04-14 (IN_FORCE) from 420100 at 429005001, TOWN, on 20")
                .matches(".*, and \\d+ like it; add a rule for it.*");
    }

    @Test
    void a_rule_that_ends_leaves_a_gap_from_that_day_on() {
        assertThat(faults(new ChangedCity().with("routes", "R073", ",,,compiled", ",,2026-12-31,compiled")))
                .singleElement()
                .asString()
                .contains("at 429005001001, VILLAGE, on 2027-01-01");
    }

    @Test
    void two_rules_of_one_order_that_hold_for_one_case_overlap() {
        assertThat(faults(new ChangedCity()
                        .rule("rule=R900", "order=70", "item=D01-01", "level=CITY", "destination=DEPARTMENT")))
                .singleElement()
                .asString()
                .startsWith(NEXT + "the rule R900 and R074 in line 28 of the same order both take D01-01 (IN_FORCE)")
                .endsWith("; write another order, or narrow the conditions");
    }

    @Test
    void an_explicit_order_decides_between_two() {
        Edition changed = new ChangedCity()
                .rule("rule=R900", "order=69", "item=D01-01", "level=CITY", "destination=DEPARTMENT", "target=D20")
                .load(folder);
        CaseRouter router = CaseRouter.of(changed);

        assertThat(router.route(router.ask("D01-01", java.time.LocalDate.parse("2026-11-24")))
                        .destination()
                        .id())
                .isEqualTo("D20");
    }

    @Test
    void a_rule_that_never_decides_is_dead() {
        assertThat(faults(new ChangedCity()
                        .rule("rule=R900", "order=99", "item=D01-01", "level=CITY", "destination=DEPARTMENT")))
                .containsExactly(
                        NEXT + "the rule R900 never decides anything; take it out, or give it a smaller order or"
                                + " other conditions");
        assertThat(faults(new ChangedCity()
                        .rule("rule=R900", "order=5", "item=D01-01", "mode=ONLINE", "destination=DEPARTMENT")))
                .as("D01-01 has no mode")
                .singleElement()
                .asString()
                .contains("R900 never decides");
    }

    @Test
    void two_items_that_point_to_each_other_are_a_loop() {
        assertThat(faults(new ChangedCity()
                        .rule("rule=R900", "order=20", "item=D01-01", "place=HERE", "destination=ITEM", "target=X010")))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("routes.csv:4: the rule R020 sends back to where the case was: D01-01"))
                .allSatisfy(fault -> assertThat(fault).contains("sends back"));
    }

    @Test
    void a_site_that_sends_back_down_is_a_loop() {
        assertThat(faults(new ChangedCity()
                        .rule(
                                "rule=R900",
                                "order=65",
                                "item=D01-43",
                                "level=CITY",
                                "destination=FORWARD",
                                "target=429005001")))
                .anySatisfy(fault -> assertThat(fault).contains("sends back to where the case was"));
    }

    @Test
    void departments_that_were_merged_into_each_other_are_a_loop() {
        assertThat(faults(new ChangedCity()
                        .rule("rule=R900", "order=5", "department=D30", "destination=MERGED", "target=D19")
                        .rule("rule=R901", "order=5", "department=D19", "destination=MERGED", "target=D30")))
                .anySatisfy(fault -> assertThat(fault).contains("sends back to where the case was"));
    }

    @Test
    void a_rule_that_does_not_fit_what_it_takes_points_nowhere() {
        assertThat(faults(new ChangedCity().with("routes", "R071", "FORWARD,CITY", "FORWARD,UP")))
                .as("above a town is the city")
                .isEmpty();
        assertThat(faults(new ChangedCity()
                        .rule("rule=R900", "order=5", "item=D01-01", "destination=FORWARD", "target=UP")))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith(NEXT + "the rule R900 points nowhere")
                        .contains("has no site above"));
        for (String kind : List.of("CITY", "DEPARTMENTS", "BODY")) {
            assertThat(faults(new ChangedCity()
                            .rule("rule=R900", "order=5", "item=D01-01", "place=HERE", "destination=" + kind)))
                    .singleElement()
                    .asString()
                    .startsWith(NEXT + "the rule R900 points nowhere: " + kind + " does not fit D01-01");
        }
    }

    @Test
    void all_faults_are_said_at_once_by_their_lines() {
        assertThat(faults(new ChangedCity()
                        .without("routes", "R072")
                        .rule("rule=R900", "order=99", "item=D01-01", "destination=DEPARTMENT")))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly("routes.csv:1", "routes.csv:32");
    }

    private List<String> faults(ChangedCity city) {
        Edition edition = city.load(folder);
        CityFolderInvalid invalid = catchThrowableOfType(CityFolderInvalid.class, () -> CaseRouter.of(edition));
        return invalid == null
                ? List.of()
                : invalid.faults().stream().map(Fault::toString).toList();
    }
}
