package govhall.day;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.catalogue.Edition;
import govhall.city.Hall;
import govhall.city.Layout;
import govhall.projection.Editions;
import govhall.stream.TicketState;
import govhall.stream.WindowView;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.ticket.NewTicket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CitySetupTest {

    private static final Edition QIANJIANG = Edition.load("qianjiang");

    private TestHall hall;
    private CitySetup setup;

    @BeforeEach
    void anEmptyRedis() {
        TestRedis.shared().flush();
        hall = new TestHall(TestRedis.shared().connectionFactory(), "429005", false);
        setup = new CitySetup(hall.catalogues, hall.turning, Instant::now);
    }

    @Test
    void the_sample_city_is_set_up_with_its_thirty_windows() {
        setup.setUp(QIANJIANG, halls("429005", Layout.FULL), false);

        assertThat(hall.snapshot().windows()).hasSize(30);
        assertThat(hall.snapshot().roster().queues()).hasSize(22).containsKeys("A", "K", "L");
        assertThat(hall.snapshot().roster().catalogueVersion()).isEqualTo(QIANJIANG.version());
        assertThat(hall.snapshot().at().n()).isEqualTo(1);
    }

    @Test
    void the_layout_of_the_report_has_seven_windows() {
        setup.setUp(QIANJIANG, halls("429005", Layout.CORE), false);

        assertThat(hall.snapshot().windows())
                .extracting(WindowView::no)
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void setting_up_again_changes_nothing() {
        setup.setUp(QIANJIANG, halls("429005", Layout.FULL), false);
        setup.setUp(QIANJIANG, halls("429005", Layout.FULL), false);

        assertThat(hall.snapshot().at().n()).isEqualTo(1);
    }

    @Test
    void all_461_sites_run_side_by_side() {
        setup.setUp(QIANJIANG, halls("all", Layout.FULL), false);

        assertThat(halls("all", Layout.FULL))
                .hasSize(461)
                .allSatisfy(site -> assertThat(hall.reader.snapshot(site.id()).windows())
                        .hasSize(site.windows().size()));
    }

    @Test
    void every_program_reads_the_same_edition_from_redis() {
        setup.setUp(QIANJIANG, halls("429005", Layout.FULL), false);

        Edition read = new Editions(hall.catalogues).newest().orElseThrow();

        assertThat(read.version()).isEqualTo(QIANJIANG.version());
        assertThat(read.city().code()).isEqualTo("429005");
    }

    @Test
    void a_running_hall_takes_another_layout_without_losing_a_ticket_and_keeps_what_is_in_use_until_the_day_turns() {
        setup.setUp(QIANJIANG, halls("429005", Layout.FULL), false);
        String ticket = hall.ticketing
                .issue(hall.act(), QIANJIANG.version(), NewTicket.ordinary("G", "D01-01"))
                .ticket()
                .orElseThrow()
                .id();
        hall.window(13).opens();

        setup.setUp(QIANJIANG, halls("429005", Layout.CORE), false);

        assertThat(hall.snapshot().roster().queues().get("G").retired()).isTrue();
        assertThat(hall.snapshot().roster().queues()).doesNotContainKey("H");
        assertThat(hall.snapshot().windows())
                .extracting(WindowView::no)
                .contains("13")
                .doesNotContain("14");
        hall.window(13).calls("G001");
        hall.window(13).finishes("ADVICE");
        assertThat(hall.reader.ticket("429005", ticket).state()).isEqualTo(TicketState.FINISHED);

        String today = hall.snapshot().at().day();
        hall.turning.turnDay(hall.act(), today);

        assertThat(hall.snapshot().roster().queues()).doesNotContainKey("G");
        assertThat(hall.snapshot().windows()).extracting(WindowView::no).doesNotContain("13");
    }

    private static List<Hall> halls(String setting, Layout layout) {
        return QIANJIANG.city().halls(setting, layout);
    }
}
