package govhall.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.catalogue.Edition;
import govhall.city.CircleCity;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.route.Destination.WayOut;
import govhall.testing.ChangedCity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a case belongs, by the rules of the sample city. */
class CaseRouterTest {

    private static final Edition CITY = Edition.load("qianjiang");
    private static final CaseRouter ROUTER = CaseRouter.of(CITY);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String WUHAN = "420100";
    private static final String STREET = "429005001";
    private static final String VILLAGE_OF_STREET = "429005001001";
    private static final String TOWN = "429005100";

    @Test
    void a_household_certificate_for_an_applicant_from_wuhan_goes_to_wuhan_by_collect_and_forward() {
        CaseRoute route = route(ask("X001").from(WUHAN));

        assertThat(route.destination().kind()).isEqualTo(DestinationKind.CITY);
        assertThat(route.destination().id()).isEqualTo(WUHAN);
        assertThat(route.destination().mode()).contains("COLLECT_AND_FORWARD");
        assertThat(rules(route)).containsExactly("R051");
        assertThat(route.fired().get(0).words().zh()).contains("开具户籍类证明", "武汉市", "代收代办");
        assertThat(route.fired().get(0).words().en()).contains("Wuhan accepts and decides");
    }

    @Test
    void the_same_for_an_applicant_of_this_city_is_decided_here() {
        for (String place : List.of("429005", STREET, VILLAGE_OF_STREET)) {
            CaseRoute route = route(ask("X001").from(place));

            assertThat(to(route)).isEqualTo("DEPARTMENT D01");
            assertThat(route.destination().mode()).isEmpty();
        }
    }

    @Test
    void an_online_item_goes_to_the_other_city_online_wherever_the_citizen_stands() {
        for (String site : List.of("429005", STREET, VILLAGE_OF_STREET)) {
            CaseRoute route = route(ask("X016").from(WUHAN).at(site));

            assertThat(to(route)).isEqualTo("CITY 420100");
            assertThat(route.destination().mode()).contains("ONLINE");
        }
    }

    @Test
    void a_marriage_across_cities_is_led_by_the_city_of_the_desk_and_the_other_takes_part() {
        CaseRoute route = route(ask("X064").from(WUHAN));

        assertThat(to(route)).isEqualTo("DEPARTMENT D06");
        assertThat(route.destination().mode()).contains("JOINT");
        assertThat(route.destination().partner()).contains(WUHAN);
        assertThat(to(route(ask("X002").from(WUHAN)))).isEqualTo("CITY 420100");
    }

    @Test
    void an_item_for_other_cities_only_is_handled_as_its_local_twin() {
        CaseRoute route = route(ask("X010"));

        assertThat(rules(route)).containsExactly("R020", "R074");
        assertThat(route.subject()).isEqualTo("D01-01");
        assertThat(to(route)).isEqualTo("DEPARTMENT D01");
        assertThat(to(route(ask("X010").from(WUHAN)))).isEqualTo("CITY 420100");
    }

    @Test
    void an_item_that_is_not_cross_city_is_decided_here_whatever_the_place() {
        assertThat(to(route(ask("D01-01").from(WUHAN)))).isEqualTo("DEPARTMENT D01");
    }

    @Test
    void a_power_delegated_to_a_street_is_decided_there_from_its_date_on_and_not_before() {
        CaseAsked rubble = ask("D12-03").at(STREET);

        assertThat(to(route(rubble.on(LocalDate.parse("2021-07-01"))))).isEqualTo("SITE " + STREET);
        assertThat(to(route(rubble.on(LocalDate.parse("2021-06-30"))))).isEqualTo("CITIZEN CITIZEN");
        assertThat(route(rubble).fired().get(0).words().zh()).contains("城市建筑垃圾处置核准", "赋权", "2021-07-01");
        assertThat(to(route(rubble.at(TOWN)))).as("a town that is no street").isEqualTo("CITIZEN CITIZEN");
        assertThat(to(route(rubble.at("429005")))).as("the city hall").isEqualTo("DEPARTMENT D12");
    }

    @Test
    void a_power_ends_with_its_last_day(@TempDir Path folder) {
        CaseRouter router = CaseRouter.of(new ChangedCity()
                .with("authority", "D12-03,", "2021-07-01,,", "2021-07-01,2026-12-31,")
                .load(folder));
        CaseAsked rubble = router.ask("D12-03", LocalDate.parse("2026-12-31")).at(STREET);

        assertThat(to(router.route(rubble))).isEqualTo("SITE " + STREET);
        assertThat(to(router.route(rubble.on(LocalDate.parse("2027-01-01"))))).isEqualTo("CITIZEN CITIZEN");
    }

    @Test
    void a_power_to_collect_given_to_all_towns_lets_each_of_them_take_the_papers_in(@TempDir Path folder) {
        CaseRouter router = CaseRouter.of(new ChangedCity()
                .and("authority", "D12-04,TOWN,COLLECT,OWN-001,2026-01-01,,compiled")
                .load(folder));
        CaseAsked road = router.ask("D12-04", TODAY);

        for (String site : List.of(STREET, TOWN)) {
            assertThat(rules(router.route(road.at(site)))).containsExactly("R071", "R074");
        }
        assertThat(to(route(road.at(TOWN)))).isEqualTo("CITIZEN CITIZEN");
    }

    @Test
    void a_street_reviews_first_what_the_city_decides() {
        CaseRoute route = route(ask("D03-06").at(STREET));

        assertThat(rules(route)).containsExactly("R061", "R074");
        assertThat(to(route)).isEqualTo("DEPARTMENT D03");
    }

    @Test
    void a_village_collects_for_the_town_and_for_the_city() {
        CaseRoute forTown = route(ask("D06-09").at(VILLAGE_OF_STREET));
        CaseRoute forCity = route(ask("X033").at(VILLAGE_OF_STREET));

        assertThat(to(forTown)).isEqualTo("SITE " + STREET);
        assertThat(rules(forTown)).containsExactly("R070", "R072");
        assertThat(to(forCity)).isEqualTo("DEPARTMENT D02");
        assertThat(rules(forCity)).containsExactly("R070", "R071", "R074");
        assertThat(forCity.fired().get(0).words().zh()).contains("帮办代办", "园林街道便民服务中心");
    }

    @Test
    void a_village_does_not_collect_what_only_the_city_hall_takes_in_and_says_who_does() {
        CaseRoute route = route(ask("D13-02").at(VILLAGE_OF_STREET));

        assertThat(to(route)).isEqualTo("CITIZEN CITIZEN");
        assertThat(route.destination().ways()).extracting(WayOut::way).containsExactly("OTHER_PLACE", "HELPER");
        assertThat(route.destination().ways().get(0).say().zh()).contains("潜江市政务服务中心");
        assertThat(route(ask("X001").from(WUHAN).at(VILLAGE_OF_STREET))
                        .destination()
                        .ways()
                        .get(0)
                        .say()
                        .en())
                .as("a street takes it in")
                .contains("Yuanlin Subdistrict Service Centre");
    }

    @Test
    void a_town_collects_for_the_cross_city_desk() {
        CaseRoute route = route(ask("X001").from(WUHAN).at(TOWN));

        assertThat(rules(route)).containsExactly("R054", "R051");
        assertThat(to(route)).isEqualTo("CITY 420100");
    }

    @Test
    void what_a_town_decides_is_sent_from_the_city_hall_to_the_town_of_the_applicant() {
        CaseRoute known = route(ask("D06-09").from(VILLAGE_OF_STREET));
        CaseRoute unknown = route(ask("D06-09"));

        assertThat(to(known)).isEqualTo("CITIZEN CITIZEN");
        assertThat(known.destination().ways().get(0).say().zh()).isEqualTo("您家附近的园林街道便民服务中心就能办。");
        assertThat(unknown.destination().ways().get(0).say().zh()).isEqualTo("您家附近的便民服务中心就能办。");
    }

    @Test
    void an_item_not_in_force_goes_back_to_the_citizen_with_a_way_out() {
        CaseRoute route = route(ask("X001").on(LocalDate.parse("2021-06-16")));

        assertThat(to(route)).isEqualTo("CITIZEN CITIZEN");
        assertThat(rules(route)).containsExactly("R011");
        assertThat(route.fired().get(0).words().zh()).isEqualTo("开具户籍类证明自2021-06-17起才办理,现在还不能收件。");
        assertThat(route.destination().ways()).extracting(WayOut::way).containsExactly("GUIDE_DESK");
    }

    @Test
    void an_item_that_ended_goes_back_and_one_that_was_replaced_goes_on_as_the_new_one(@TempDir Path folder) {
        CaseRouter router = CaseRouter.of(new ChangedCity()
                .with("items", "D24-01,", "2021-01-01,,", "2021-01-01,2026-06-30,")
                .with("items", "D24-03,", "2021-01-01,,", "2021-01-01,2026-06-30,")
                .rule("rule=R900", "order=5", "item=D24-01", "force=ENDED", "destination=ITEM", "target=D24-02")
                .load(folder));

        CaseRoute ended = router.route(router.ask("D24-03", TODAY));
        CaseRoute replaced = router.route(router.ask("D24-01", TODAY));
        assertThat(to(ended)).isEqualTo("CITIZEN CITIZEN");
        assertThat(ended.fired().get(0).words().zh()).contains("已于2026-06-30停止办理");
        assertThat(replaced.subject()).isEqualTo("D24-02");
        assertThat(to(replaced)).isEqualTo("DEPARTMENT D24");
        assertThat(rules(router.route(router.ask("D24-01", LocalDate.parse("2026-06-30")))))
                .as("its last day")
                .containsExactly("R074");
    }

    @Test
    void a_case_is_of_the_version_in_force_on_its_day(@TempDir Path folder) {
        ChangedCity changed = new ChangedCity().with("items", "D24-01,", "1,2021-01-01,,", "2,2026-07-01,,");
        String newer = changed.lineOf("items", "D24-01,");
        CaseRouter router =
                CaseRouter.of(changed.and("items", newer.replace("2,2026-07-01,,", "1,2021-01-01,2026-06-30,"))
                        .load(folder));

        assertThat(router.route(router.ask("D24-01", LocalDate.parse("2026-06-30")))
                        .version())
                .isEqualTo(1);
        assertThat(router.route(router.ask("D24-01", LocalDate.parse("2026-07-01")))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void what_a_department_did_goes_to_the_one_into_which_it_was_merged_from_that_day_on(@TempDir Path folder) {
        CaseRouter router = CaseRouter.of(new ChangedCity()
                .rule(
                        "rule=R900",
                        "order=5",
                        "department=D30",
                        "destination=MERGED",
                        "target=D19",
                        "words_zh={department}的职责划入{target}。",
                        "words_en={target} does what {department} did.",
                        "from_date=2027-01-01")
                .load(folder));
        CaseAsked film = router.ask("D30-04", LocalDate.parse("2026-12-31"));

        CaseRoute after = router.route(film.on(LocalDate.parse("2027-01-01")));
        assertThat(to(router.route(film))).isEqualTo("DEPARTMENT D30");
        assertThat(to(after)).isEqualTo("DEPARTMENT D19");
        assertThat(after.fired().get(0).words().zh()).isEqualTo("潜江市新闻出版局的职责划入潜江市文化和旅游局。");
    }

    @Test
    void a_bundle_goes_to_the_departments_of_its_members_in_their_order() {
        CaseRoute route = route(ask("B09"));

        assertThat(to(route)).isEqualTo("DEPARTMENTS B09");
        assertThat(route.parts())
                .extracting(part -> part.route().subject())
                .containsExactly("D22-01", "D06-06", "D06-07", "X071", "D03-02", "D02-03");
        assertThat(route.parts().get(1).after()).containsExactly("1");
        assertThat(route.parts())
                .extracting(part -> to(part.route()))
                .containsExactly(
                        "DEPARTMENT D22",
                        "SITE TOWN",
                        "SITE TOWN",
                        "DEPARTMENT D06",
                        "DEPARTMENT D03",
                        "DEPARTMENT D02");
        assertThat(route(ask("B09").from(VILLAGE_OF_STREET))
                        .parts()
                        .get(1)
                        .route()
                        .destination()
                        .id())
                .isEqualTo(STREET);
        assertThat(rules(route(ask("B09").at(VILLAGE_OF_STREET)))).startsWith("R041", "R040");
    }

    @Test
    void a_member_of_a_bundle_that_belongs_to_another_city_goes_there() {
        CaseRoute route = route(ask("X005").within("B05").from(WUHAN));

        assertThat(to(route)).isEqualTo("CITY 420100");
        assertThat(route(ask("D06-09").within("B08")).destination().kind()).isEqualTo(DestinationKind.SITE);
    }

    @Test
    void a_dispute_goes_to_mediation_arbitration_reconsideration_or_petition() {
        assertThat(to(route(ask("LABOUR")))).isEqualTo("BODY PEOPLES_MEDIATION");
        assertThat(route(ask("LABOUR")).fired().get(0).words().zh()).contains("不成的,依次走:劳动人事争议仲裁、诉讼");
        assertThat(to(route(ask("ADMIN_ACT")))).isEqualTo("BODY RECONSIDERATION");
        assertThat(to(route(ask("POLICY")))).isEqualTo("BODY PETITION");
        assertThat(to(route(ask("MEDICAL").at(STREET))))
                .as("only the city hall takes it in")
                .isEqualTo("CITIZEN CITIZEN");
    }

    @Test
    void every_cross_city_item_for_every_city_and_every_other_subject_has_one_destination_with_words() {
        List<String> places =
                CITY.city().circle().values().stream().map(CircleCity::code).toList();
        List<String> shared = CITY.catalogue().items().values().stream()
                .filter(item -> item.crossCity().isPresent())
                .map(item -> item.id())
                .toList();
        assertThat(shared).hasSize(106);
        assertThat(places).hasSize(9);
        Set<String> bundlesAndDisputes = Set.copyOf(Stream.concat(
                        CITY.catalogue().bundles().keySet().stream(),
                        CITY.folder().table("dispute_kinds").rows().stream().map(row -> row.text("kind")))
                .toList());
        List<String> all = Stream.concat(CITY.catalogue().items().keySet().stream(), bundlesAndDisputes.stream())
                .toList();

        for (String site : List.of("429005", STREET, TOWN, VILLAGE_OF_STREET, "429005100201")) {
            for (String place : places) {
                all.forEach(id -> route(ask(id).from(place).at(site)).all().forEach(CaseRouterTest::isWhole));
            }
        }
        for (String place : places) {
            for (String id : shared) {
                Destination to = route(ask(id).from(place)).destination();
                boolean elsewhere = !place.equals("429005");
                assertThat(to.mode().isPresent()).as(id + " for " + place).isEqualTo(elsewhere);
                assertThat(to.kind() == DestinationKind.CITY)
                        .as(id + " for " + place)
                        .isEqualTo(elsewhere && !List.of("X064", "X065").contains(id));
            }
        }
    }

    @Test
    void what_is_unknown_is_refused() {
        assertThat(refusal(ask("X999"))).isEqualTo(new Refusal.ItemUnknown("X999"));
        assertThat(refusal(ask("X001").from("110000"))).isEqualTo(new Refusal.PlaceUnknown("110000"));
        assertThat(refusal(ask("X001").at("429005999"))).isEqualTo(new Refusal.HallUnknown("429005999"));
        assertThat(refusal(ask("X001").within("B99"))).isEqualTo(new Refusal.BundleUnknown("B99"));
        assertThat(refusal(ask("X001").within("B01"))).isEqualTo(new Refusal.NotInBundle("X001", "B01"));
    }

    private static void isWhole(CaseRoute route) {
        assertThat(route.fired()).as(route.asked().toString()).isNotEmpty();
        assertThat(route.destination().id()).isNotBlank();
        assertThat(route.destination().kind() == DestinationKind.CITIZEN)
                .isEqualTo(!route.destination().ways().isEmpty());
        Stream.concat(
                        route.fired().stream().map(Fired::words),
                        route.destination().ways().stream().map(WayOut::say))
                .forEach(words -> assertThat(List.of(words.zh(), words.en()))
                        .as(route.asked().toString())
                        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "—")));
    }

    private static CaseAsked ask(String subject) {
        return ROUTER.ask(subject, TODAY);
    }

    private static CaseRoute route(CaseAsked asked) {
        return ROUTER.route(asked);
    }

    private static List<String> rules(CaseRoute route) {
        return route.fired().stream().map(Fired::rule).toList();
    }

    private static String to(CaseRoute route) {
        return route.destination().kind() + " " + route.destination().id();
    }

    private static Refusal refusal(CaseAsked asked) {
        return Optional.ofNullable(catchThrowableOfType(Refused.class, () -> route(asked)))
                .orElseThrow()
                .refusal();
    }
}
