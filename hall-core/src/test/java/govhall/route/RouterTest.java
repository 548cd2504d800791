package govhall.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.catalogue.Edition;
import govhall.city.Hall;
import govhall.city.Layout;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouterTest {

    private static final Edition CITY = Edition.load("qianjiang");
    private static final Hall FULL = CITY.city().hall("429005", Layout.FULL);
    private static final Hall CORE = CITY.city().hall("429005", Layout.CORE);
    private static final Hall TOWN = CITY.city().hall("429005001", Layout.FULL);
    private static final String WUHAN = "420100";

    @Test
    void an_item_waits_in_its_queue() {
        assertThat(legs(FULL, Asked.items("D01-01"))).containsExactly(leg("G", "D01-01"));
        assertThat(route(FULL, Asked.items("D01-01")).reasons())
                .containsExactly(new Reason(RouteRule.OWN_QUEUE, "D01-01", "G"));
    }

    @Test
    void in_the_core_layout_it_waits_where_its_queue_is_folded_into() {
        assertThat(legs(CORE, Asked.items("D01-01"))).containsExactly(leg("C", "D01-01"));
        assertThat(route(CORE, Asked.items("D01-01")).reasons())
                .containsExactly(
                        new Reason(RouteRule.OWN_QUEUE, "D01-01", "G"), new Reason(RouteRule.FOLDED, "D01-01", "C"));
    }

    @Test
    void an_item_for_another_city_of_the_circle_waits_at_the_cross_city_desk() {
        assertThat(legs(FULL, Asked.items("X001").at(WUHAN))).containsExactly(leg("K", "X001"));
        assertThat(legs(CORE, Asked.items("X001").at(WUHAN))).containsExactly(leg("K", "X001"));
        assertThat(route(FULL, Asked.items("X001").at(WUHAN)).reasons())
                .containsExactly(new Reason(RouteRule.OTHER_CITY, "X001", "K"));
    }

    @Test
    void a_cross_city_item_for_this_city_is_an_ordinary_one() {
        assertThat(legs(FULL, Asked.items("X001"))).containsExactly(leg("G", "X001"));
        assertThat(legs(FULL, Asked.items("X001").at("429005"))).containsExactly(leg("G", "X001"));
    }

    @Test
    void an_item_that_is_not_cross_city_is_done_here_whatever_the_place() {
        assertThat(legs(FULL, Asked.items("D01-01").at(WUHAN))).containsExactly(leg("G", "D01-01"));
    }

    @Test
    void an_item_of_several_queues_has_a_leg_in_each_and_neighbours_of_one_queue_are_one() {
        assertThat(legs(FULL, Asked.items("D07-03"))).containsExactly(leg("S", "D07-03"), leg("D", "D07-03"));
        assertThat(legs(CORE, Asked.items("D07-03"))).containsExactly(leg("C", "D07-03"));
        assertThat(route(CORE, Asked.items("D07-03")).reasons())
                .containsExactly(
                        new Reason(RouteRule.OWN_LEGS, "D07-03", "S"),
                        new Reason(RouteRule.FOLDED, "D07-03", "C"),
                        new Reason(RouteRule.OWN_LEGS, "D07-03", "D"));
    }

    @Test
    void several_items_of_one_queue_are_one_leg_and_one_asked_for_twice_counts_once() {
        assertThat(legs(FULL, Asked.items("D01-01", "D01-02", "D01-01"))).containsExactly(leg("G", "D01-01", "D01-02"));
        assertThat(legs(FULL, Asked.items("D07-03", "D01-01", "D07-03")))
                .containsExactly(leg("S", "D07-03"), leg("D", "D07-03"), leg("G", "D01-01"));
        assertThat(legs(FULL, Asked.items("D07-03", "D01-01", "D07-14")))
                .containsExactly(
                        leg("S", "D07-03"),
                        leg("D", "D07-03"),
                        leg("G", "D01-01"),
                        leg("S", "D07-14"),
                        leg("D", "D07-14"));
    }

    @Test
    void a_bundle_waits_at_the_one_matter_desk_whatever_its_members() {
        assertThat(legs(FULL, Asked.bundle("B01"))).containsExactly(leg("L", "B01"));
        assertThat(legs(CORE, Asked.bundle("B01").at(WUHAN))).containsExactly(leg("L", "B01"));
        assertThat(legs(FULL, new Asked(List.of("D01-01"), Optional.of("B01"), Optional.empty())))
                .containsExactly(leg("L", "B01"), leg("G", "D01-01"));
    }

    @Test
    void in_a_town_everything_waits_in_one_queue() {
        assertThat(legs(TOWN, Asked.items("D01-44", "D01-01", "X001").at(WUHAN)))
                .containsExactly(leg("T", "D01-44", "D01-01", "X001"));
        assertThat(legs(TOWN, Asked.bundle("B01"))).containsExactly(leg("T", "B01"));
        assertThat(route(TOWN, Asked.items("D01-44")).reasons())
                .containsExactly(new Reason(RouteRule.LOCAL_COUNTER, "D01-44", "T"));
    }

    @Test
    void what_only_towns_and_villages_do_is_refused_in_the_city_hall() {
        assertThat(refusal(FULL, Asked.items("D01-44"))).isEqualTo(new Refusal.NotDoneHere("D01-44", "429005"));
    }

    @Test
    void five_legs_are_a_ticket_and_six_are_too_many() {
        assertThat(legs(FULL, Asked.items("D07-03", "D01-01", "D07-14"))).hasSize(5);
        assertThat(refusal(FULL, Asked.items("D07-03", "D01-01", "D07-14", "X001")))
                .isEqualTo(new Refusal.TooManyLegs("6", "5"));
        assertThat(legs(CORE, Asked.items("D07-03", "D01-01", "D07-14", "X001")))
                .as("all fold into C")
                .hasSize(1);
    }

    @Test
    void what_the_catalogue_does_not_have_is_refused() {
        assertThat(refusal(FULL, Asked.items("D01-01", "D99-01"))).isEqualTo(new Refusal.ItemUnknown("D99-01"));
        assertThat(refusal(FULL, Asked.items("B01"))).isEqualTo(new Refusal.ItemUnknown("B01"));
        assertThat(refusal(FULL, Asked.bundle("D01-01"))).isEqualTo(new Refusal.BundleUnknown("D01-01"));
        assertThat(refusal(FULL, Asked.items("X001").at("110000"))).isEqualTo(new Refusal.PlaceUnknown("110000"));
        assertThat(refusal(FULL, new Asked(List.of(), Optional.empty(), Optional.empty())))
                .isEqualTo(new Refusal.NothingAsked());
    }

    @Test
    void every_item_and_bundle_of_the_catalogue_has_a_queue_with_a_window() {
        for (Hall hall : List.of(FULL, CORE)) {
            CITY.catalogue().items().values().stream()
                    .filter(item -> !item.queue().equals("T"))
                    .forEach(item -> assertThat(
                                    legs(hall, Asked.items(item.id()).at(WUHAN)))
                            .allSatisfy(leg -> assertThat(hall.queues()).containsKey(leg.queue())));
            CITY.catalogue()
                    .bundles()
                    .keySet()
                    .forEach(id -> assertThat(legs(hall, Asked.bundle(id))).hasSize(1));
        }
    }

    private static Route route(Hall hall, Asked asked) {
        return Router.legs(CITY, hall, asked);
    }

    private static List<Leg> legs(Hall hall, Asked asked) {
        return route(hall, asked).legs();
    }

    private static Leg leg(String queue, String... items) {
        return new Leg(queue, List.of(items));
    }

    private static Refusal refusal(Hall hall, Asked asked) {
        return catchThrowableOfType(Refused.class, () -> route(hall, asked)).refusal();
    }
}
