package govhall.route;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.catalogue.Edition;
import govhall.testing.ChangedCity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How cities work together is data. */
class ModesTest {

    private static final Modes MODES = Modes.of(Edition.load("qianjiang"));

    @Test
    void each_mode_says_who_does_what_in_which_order() {
        assertThat(MODES.legs("X048"))
                .as("collect and forward, with originals")
                .extracting(leg -> leg.leg() + " " + leg.actor())
                .containsExactly(
                        "COLLECT DESK",
                        "FORWARD DESK",
                        "ORIGINALS DESK",
                        "RECHECK HOME_DESK",
                        "ACCEPT HOME_DEPARTMENT",
                        "DECIDE HOME_DEPARTMENT",
                        "RETURN HOME_DESK",
                        "DELIVER DESK");
        assertThat(MODES.legs("X039"))
                .as("joint, with originals")
                .extracting(ModeLeg::actor)
                .containsExactly("DESK", "DESK", "DESK", "HOME_DESK", "LEAD", "PARTNER", "LEAD", "LEAD", "DESK");
        assertThat(MODES.legs("X016"))
                .as("online")
                .extracting(ModeLeg::actor)
                .containsExactly("CITIZEN", "HOME_DEPARTMENT", "HOME_DEPARTMENT", "HOME_DEPARTMENT");
    }

    @Test
    void forwarding_takes_one_working_day_originals_two_the_second_check_one_the_return_one() {
        assertThat(MODES.legs("X048").stream()
                        .filter(leg -> leg.days().isPresent())
                        .map(leg -> leg.leg() + " " + leg.days().getAsInt()))
                .containsExactly("FORWARD 1", "ORIGINALS 2", "RECHECK 1", "RETURN 1");
    }

    @Test
    void where_an_item_gives_no_days_those_of_its_mode_hold(@TempDir Path folder) {
        Edition city = new ChangedCity()
                .with("cross_city", "X001,", ",no,,1,1,", ",no,,1,,")
                .with("modes", "COLLECT_AND_FORWARD,7,", ",RETURN,1,", ",RETURN,3,")
                .load(folder);

        assertThat(Modes.of(city).legs("X001"))
                .filteredOn(leg -> leg.leg().equals("RETURN"))
                .singleElement()
                .extracting(ModeLeg::days)
                .isEqualTo(OptionalInt.of(3));
    }

    @Test
    void the_days_of_an_item_go_before_those_of_its_mode() {
        assertThat(MODES.legs("X018"))
                .filteredOn(leg -> leg.leg().equals("PARTNER"))
                .singleElement()
                .extracting(ModeLeg::days)
                .isEqualTo(OptionalInt.of(1));
        assertThat(MODES.legs("X001"))
                .as("originals stay")
                .noneMatch(leg -> leg.leg().equals("ORIGINALS"));
        assertThat(MODES.legs("D01-01")).isEmpty();
    }

    @Test
    void all_106_items_have_their_legs() {
        assertThat(Edition.load("qianjiang").catalogue().items().values().stream()
                        .filter(item -> item.crossCity().isPresent())
                        .map(item -> MODES.legs(item.id())))
                .hasSize(106)
                .allSatisfy(legs -> {
                    assertThat(legs).anyMatch(leg -> leg.leg().equals("DECIDE"));
                    assertThat(legs).allSatisfy(leg -> {
                        assertThat(leg.duty().zh()).isNotBlank();
                        assertThat(leg.duty().en()).isNotBlank();
                        assertThat(leg.actorName().zh()).isNotEqualTo(leg.actor());
                    });
                });
    }

    @Test
    void a_fourth_mode_is_added_by_rows_alone(@TempDir Path folder) {
        Edition city = new ChangedCity()
                .and(
                        "vocabulary",
                        "mode,AUTHORISED_LOCAL,4,异地授权本地办理,Decided here by authority of the other city,,compiled")
                .and(
                        "modes",
                        "AUTHORISED_LOCAL,1,COLLECT,DESK,收件,takes the papers in,NONE,,compiled",
                        "AUTHORISED_LOCAL,2,DECIDE,DESK,按授权当场决定,decides by authority,PROMISE,,compiled",
                        "AUTHORISED_LOCAL,3,RETURN,DESK,把档案送回户籍地,sends the file home,RETURN,2,compiled")
                .with(
                        "cross_city",
                        "X064,",
                        "JOINT,K,DESK_CITY,DESK_CITY,HOUSEHOLD,1,1,no,,1,1,",
                        "AUTHORISED_LOCAL,K,HOUSEHOLD,,,,,no,,,1,")
                .rule(
                        "rule=R900",
                        "order=45",
                        "mode=AUTHORISED_LOCAL",
                        "place=CIRCLE",
                        "level=CITY",
                        "destination=DEPARTMENT",
                        "words_zh={item}由{city}授权本市{department}决定。",
                        "words_en={city} authorises {department} here to decide {item}.")
                .load(folder);
        CaseRouter router = CaseRouter.of(city);

        CaseRoute route =
                router.route(router.ask("X064", LocalDate.parse("2026-11-24")).from("420100"));
        assertThat(route.destination().kind()).isEqualTo(DestinationKind.DEPARTMENT);
        assertThat(route.destination().id()).isEqualTo("D06");
        assertThat(route.destination().mode()).contains("AUTHORISED_LOCAL");
        assertThat(route.fired().get(0).words().zh()).isEqualTo("内地居民结婚登记由武汉市授权本市潜江市民政局决定。");
        assertThat(Modes.of(city).legs("X064")).extracting(ModeLeg::leg).containsExactly("COLLECT", "DECIDE", "RETURN");
        assertThat(Modes.of(city).legs("X064").get(2).days()).isEqualTo(OptionalInt.of(1));
    }
}
