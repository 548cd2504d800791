package govhall.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.refusal.Refused;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HallTest {

    private static final City CITY = CityFolder.load("qianjiang").city();
    private static final Hall FULL = CITY.hall("429005", Layout.FULL);
    private static final Hall CORE = CITY.hall("429005", Layout.CORE);
    private static final Hall TOWN = CITY.hall("429005001", Layout.FULL);
    private static final Hall VILLAGE = CITY.hall("429005455005", Layout.CORE);

    @Test
    void the_city_is_what_its_folder_says() {
        assertThat(CITY.code()).isEqualTo("429005");
        assertThat(CITY.name()).isEqualTo(new Name("潜江市", "Qianjiang"));
        assertThat(CITY.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(CITY.dayRoll()).isEqualTo(LocalTime.of(4, 0));
        assertThat(CITY.ticketDigits()).isEqualTo(3);
        assertThat(CITY.circle()).hasSize(9);
        assertThat(CITY.circle().values())
                .filteredOn(CircleCity::self)
                .extracting(CircleCity::code)
                .containsExactly("429005");
        assertThat(CITY.grounds()).hasSize(17);
        assertThat(CITY.outcomes()).hasSize(21);
        assertThat(CITY.hours().get("CITY").get(0))
                .isEqualTo(new Session(
                        "WEEKLY",
                        "MON",
                        "WALK_IN",
                        OptionalInt.of(510),
                        OptionalInt.of(720),
                        OptionalInt.of(500),
                        OptionalInt.of(710)));
    }

    @Test
    void a_class_has_its_lane_and_its_gain() {
        assertThat(CITY.classes().get("URGENT"))
                .isEqualTo(new PriorityClass(
                        "URGENT",
                        'u',
                        new Name("残疾人、孕妇、重病", "Disabled, pregnant, seriously ill"),
                        "优先",
                        1800,
                        1000,
                        10,
                        90,
                        true));
        assertThat(CITY.pauseReasons().get("EMERGENCY").maxMinutes()).isEmpty();
        assertThat(CITY.outcomes().get("CASE_TAKEN_DEFER").nextClass()).contains("RETURN");
    }

    @Test
    void a_ground_brings_its_class_and_its_need() {
        assertThat(CITY.grounds().get("DEAF").need()).contains(Need.SIGN_LANGUAGE);
        assertThat(CITY.grounds().get("WHEELCHAIR").priorityClass()).isEqualTo("URGENT");
        assertThat(CITY.grounds().get("AGE60").need()).isEmpty();
    }

    @Test
    void the_full_layout_has_every_window_and_every_queue_of_the_city_hall() {
        assertThat(FULL.windows()).hasSize(30);
        assertThat(FULL.queues()).hasSize(22).doesNotContainKey("T");
        assertThat(FULL.windows().get("1").skills())
                .startsWith(new Skill(1, "A"), new Skill(1, "B"), new Skill(1, "C"), new Skill(2, "N"))
                .hasSize(8);
        assertThat(FULL.windows().get("29").onDemand()).isTrue();
    }

    @Test
    void the_core_layout_has_seven_windows_without_skills_for_queues_that_are_folded() {
        assertThat(CORE.windows().keySet()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(CORE.queues().keySet()).containsExactly("A", "B", "C", "K", "L", "N");
        assertThat(CORE.windows().get("1").skills())
                .containsExactly(new Skill(1, "A"), new Skill(1, "B"), new Skill(1, "C"), new Skill(2, "N"));
    }

    @Test
    void a_folded_queue_waits_in_the_one_that_it_folds_into() {
        Queue estate = CITY.queues().get("D");

        assertThat(FULL.queueFor(estate)).map(Queue::id).contains("D");
        assertThat(CORE.queueFor(estate)).map(Queue::id).contains("C");
        assertThat(TOWN.queueFor(estate)).map(Queue::id).contains("T");
        assertThat(FULL.queueFor(CITY.queues().get("T"))).isEmpty();
    }

    @Test
    void in_every_layout_each_queue_has_a_window_for_each_need() {
        for (Hall hall : List.of(FULL, CORE, TOWN, VILLAGE)) {
            for (Queue queue : hall.queues().values()) {
                for (Need need : Need.values()) {
                    assertThat(hall.windows().values())
                            .as("%s %s %s", hall.id(), queue.id(), need)
                            .anyMatch(window -> window.serves(queue.id(), EnumSet.of(need)));
                }
            }
        }
        assertThat(FULL.windows().get("4").serves("A", Set.of())).isTrue();
        assertThat(FULL.windows().get("4").serves("A", Set.of(Need.LOW_COUNTER)))
                .isFalse();
        assertThat(FULL.windows().get("4").serves("K", Set.of())).isFalse();
    }

    @Test
    void a_towns_hall_is_made_of_its_line_in_sites() {
        assertThat(TOWN.level()).isEqualTo(SiteLevel.TOWN);
        assertThat(TOWN.windows().keySet()).containsExactly("1", "2", "3", "4");
        assertThat(TOWN.windows().values()).allSatisfy(window -> {
            assertThat(window.skills()).containsExactly(new Skill(1, "T"));
            assertThat(window.features()).containsExactlyInAnyOrder(Need.values());
            assertThat(TOWN.zones()).containsKey(window.zone());
        });
        assertThat(TOWN.queues().keySet()).containsExactly("T");
        assertThat(TOWN.queues().get("T").zone()).isEqualTo(Optional.of("A"));
        assertThat(TOWN.zones()).hasSize(1);
        assertThat(VILLAGE.windows().keySet()).containsExactly("1");
    }

    @Test
    void a_board_is_named_by_the_hall_a_zone_or_a_device() {
        assertThat(FULL.boards().keySet()).containsExactly("main", "A", "B", "C", "BD-0", "BD-A", "BD-B", "BD-C");
        assertThat(FULL.boards().get("BD-A").zone()).contains("A");
        assertThat(FULL.boards().get("BD-0").zone()).isEmpty();
        assertThat(FULL.boards()).doesNotContainKey("KS-1");
        assertThat(TOWN.boards().keySet()).containsExactly("main", "A");
    }

    @Test
    void a_setting_names_one_hall_several_or_all() {
        assertThat(CITY.halls("429005", Layout.CORE)).containsExactly(CORE);
        assertThat(CITY.halls("429005, 429005001,429005", Layout.FULL))
                .extracting(Hall::id)
                .containsExactly("429005", "429005001");
        assertThat(CITY.halls("all", Layout.FULL)).hasSize(461);
        assertThatThrownBy(() -> CITY.halls("429006", Layout.FULL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hall-unknown");
    }

    @Test
    void a_layout_is_full_or_core() {
        assertThat(Layout.of("full")).isEqualTo(Layout.FULL);
        assertThat(Layout.of("core")).isEqualTo(Layout.CORE);
        assertThatThrownBy(() -> Layout.of("local")).hasMessageContaining("write full or core");
    }

    @Test
    void every_code_on_a_screen_has_its_words() {
        assertThat(CITY.labels().of("need").keySet()).containsExactly("LOW_COUNTER", "SIGN_LANGUAGE", "ACCOMPANIMENT");
        assertThat(CITY.labels().of("need", "LOW_COUNTER")).isEqualTo(new Name("低位窗口", "Low counter"));
        assertThat(CITY.labels().of("need", "none")).isEqualTo(new Name("none", "none"));
    }
}
