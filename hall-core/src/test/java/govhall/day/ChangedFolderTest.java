package govhall.day;

import static govhall.testing.TestHall.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Answer;
import govhall.stream.LegView;
import govhall.stream.Roster;
import govhall.stream.Roster.ClassRule;
import govhall.stream.Roster.QueueRule;
import govhall.stream.Roster.WindowRule;
import govhall.stream.TicketState;
import govhall.stream.WindowView;
import govhall.testing.HallInvariants;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.ticket.NewTicket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A running hall is given another folder: nobody who waits is lost, and what is in use stays until the day turns. */
class ChangedFolderTest {

    private static final Roster SMALL = Rosters.small();

    private TestHall hall;

    @BeforeEach
    void aHall() {
        hall = TestHall.small();
    }

    @AfterEach
    void nothingIsHalfDone() {
        HallInvariants.check(hall);
    }

    @Test
    void the_same_folder_again_changes_nothing() {
        Answer answer = hall.turning.setup(hall.act(), SMALL);
        assertThat(answer.happened()).isFalse();
        assertThat(hall.snapshot().at().n()).isEqualTo(1);
    }

    @Test
    void a_queue_in_use_stays_retired_and_goes_when_the_day_turns() {
        hall.takes("B");
        gives(withoutB());

        assertThat(hall.snapshot().roster().queues().get("B").retired()).isTrue();
        hall.window(1).opens().calls("B001");
        hall.turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().roster())
                .as("nothing of it is left, in no window either")
                .isEqualTo(withoutB());
    }

    @Test
    void a_queue_that_nobody_uses_goes_at_once() {
        gives(withoutB());
        assertThat(hall.snapshot().roster().queues()).containsOnlyKeys("A", "C", "D");
    }

    @Test
    void who_waits_in_a_queue_that_the_folder_names_no_more_is_still_called_by_the_windows_that_served_it() {
        hall.takes("B");
        hall.after(60).takes("B", "ORDINARY", "L");
        hall.after(60).takes("A");
        gives(withoutB());

        hall.window(3).opens().calls("B001");
        hall.window(2).opens().calls("B002");
        hall.window(1).opens().calls("A001");
    }

    @Test
    void they_still_do_after_yet_another_folder() {
        hall.takes("B");
        gives(withoutB());
        gives(Rosters.of(
                SMALL,
                Rosters.except(SMALL.queues(), "B", "D"),
                Rosters.without(withoutB().windows(), "D")));

        hall.window(3).opens().calls("B001");
    }

    @Test
    void windows_that_alone_served_a_queue_in_use_stay_with_it() {
        hall.takes("D");
        Map<String, WindowRule> windows = Rosters.without(SMALL.windows(), "D");
        gives(Rosters.of(SMALL, Rosters.except(SMALL.queues(), "D"), Rosters.except(windows, "3", "6")));

        assertThat(hall.snapshot().roster().windows()).containsKeys("3", "5", "6");
        assertThat(hall.snapshot().roster().windows().get("5").retired()).isTrue();
        hall.window(5).opens().calls("D001");
        hall.window(5).finishes("ADVICE");
        hall.turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().windows()).extracting(WindowView::no).containsExactlyInAnyOrder("1", "2", "4");
    }

    @Test
    void a_later_errand_keeps_its_queue_too() {
        hall.takesLegs("A", "B");
        gives(withoutB());

        hall.window(2).opens().calls("A001");
        hall.window(2).finishes("ADVICE");
        assertThat(hall.ticket("A001").queue()).isEqualTo("B");
        hall.window(3).opens().calls("A001");
    }

    @Test
    void a_missed_ticket_keeps_its_queue_and_comes_back_into_it() {
        hall.takes("B");
        hall.window(2).opens().calls("B001");
        hall.after(30).window(2).recalls();
        hall.after(30).window(2).recalls();
        hall.window(2).misses();
        gives(withoutB());

        hall.ticketing.reEnter(hall.act(), hall.ticketId("B001"));
        hall.window(2).calls("B001");
    }

    @Test
    void a_window_with_a_clerk_stays_retired_with_the_ticket_in_hand_and_goes_when_the_day_turns() {
        hall.takes("A");
        hall.window(2).opens().calls("A001");
        gives(Rosters.of(SMALL, SMALL.queues(), Rosters.except(SMALL.windows(), "2", "4")));

        assertThat(hall.snapshot().windows())
                .extracting(WindowView::no)
                .contains("2")
                .doesNotContain("4");
        assertThat(hall.window(2).view().number()).contains("A001");
        hall.window(2).finishes("ADVICE");
        hall.turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().windows()).extracting(WindowView::no).doesNotContain("2");
    }

    @Test
    void a_clerk_whose_last_queue_is_gone_may_still_sign_off() {
        hall.window(5).opens();
        gives(Rosters.of(SMALL, Rosters.except(SMALL.queues(), "D"), Rosters.without(SMALL.windows(), "D")));

        assertThat(hall.snapshot().roster().windows().get("5").skills()).isEmpty();
        hall.window(5).callsNobody();
        hall.staffing.signOff(hall.act(), "5", hall.window(5).rev());
    }

    @Test
    void a_window_for_which_somebody_was_meant_stays() {
        meantFor("4");
        meantFor("PROFESSIONAL");
        gives(Rosters.of(SMALL, SMALL.queues(), Rosters.except(SMALL.windows(), "2", "4", "5", "6")));

        assertThat(hall.snapshot().windows()).extracting(WindowView::no).doesNotContain("2");
        hall.window(4).opens().calls("A001");
        hall.window(6).opens().calls("A002");
    }

    @Test
    void what_comes_back_with_the_next_folder_is_not_retired_any_more() {
        hall.takes("B");
        hall.window(2).opens();
        gives(Rosters.of(SMALL, withoutB().queues(), Rosters.except(withoutB().windows(), "2")));
        gives(SMALL);

        assertThat(hall.snapshot().roster()).isEqualTo(SMALL);
        hall.takes("B");
        hall.turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().roster()).isEqualTo(SMALL);
    }

    @Test
    void a_new_queue_takes_tickets_and_a_new_window_begins_closed() {
        Map<String, QueueRule> queues = new TreeMap<>(SMALL.queues());
        queues.put("E", Rosters.queue("E", 40, 0));
        Map<String, WindowRule> windows = new TreeMap<>(SMALL.windows());
        windows.put("7", Rosters.window("7", "COMPREHENSIVE", "", "1:E"));
        Answer answer = gives(Rosters.of(SMALL, queues, windows));

        assertThat(answer.events()).extracting(event -> event.word()).containsExactly("roster-changed");
        assertThat(hall.window(7).rev()).isZero();
        hall.takes("E");
        hall.window(7).opens().calls("E001");
    }

    @Test
    void a_class_may_change_its_credit_while_its_people_wait() {
        hall.takes("A");
        hall.after(60).takes("A", "ELDERLY", "");
        Map<String, ClassRule> classes = new TreeMap<>(SMALL.classes());
        classes.put("ELDERLY", new ClassRule("e", 0, 1000, 0));
        gives(new Roster(SMALL.catalogueVersion(), SMALL.queues(), SMALL.windows(), classes));

        hall.window(1).opens().calls("A001");
    }

    @Test
    void a_class_that_nobody_has_may_go() {
        gives(new Roster(
                SMALL.catalogueVersion(), SMALL.queues(), SMALL.windows(), Rosters.except(SMALL.classes(), "URGENT")));
        assertThat(hall.snapshot().roster().classes()).containsOnlyKeys("ORDINARY", "ELDERLY");
    }

    @Test
    void tickets_of_the_old_catalogue_wait_on_and_new_ones_name_the_new() {
        hall.takes("A");
        gives(new Roster("test00000002", SMALL.queues(), SMALL.windows(), SMALL.classes()));

        assertThat(hall.ticket("A001").state()).isEqualTo(TicketState.WAITING);
        hall.ticketing.issue(hall.act(), "test00000002", NewTicket.ordinary("A"));
        hall.window(1).opens().calls("A001");
        hall.window(2).opens().calls("A002");
    }

    private Answer gives(Roster roster) {
        Answer answer = hall.turning.setup(hall.act(), roster);
        HallInvariants.check(hall);
        return answer;
    }

    private void meantFor(String target) {
        hall.issue(new NewTicket(
                List.of(new LegView("A", List.of())),
                "ORDINARY",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(target),
                "RECEPTION"));
    }

    private static Roster withoutB() {
        return Rosters.of(SMALL, Rosters.except(SMALL.queues(), "B"), Rosters.without(SMALL.windows(), "B"));
    }
}
