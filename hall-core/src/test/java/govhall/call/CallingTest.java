package govhall.call;

import static govhall.stream.TicketState.CALLED;
import static govhall.stream.TicketState.FINISHED;
import static govhall.stream.TicketState.MISSED;
import static govhall.stream.TicketState.SERVING;
import static govhall.stream.TicketState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.stream.CallView;
import govhall.stream.Happening;
import govhall.stream.TicketView;
import govhall.testing.HallInvariants;
import govhall.testing.TestHall;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallingTest {

    private TestHall hall;

    @BeforeEach
    void aHallWithOpenWindows() {
        hall = TestHall.small();
        for (int no = 1; no <= 6; no++) {
            hall.window(no).opens();
        }
    }

    @Test
    void who_came_first_is_called_first() {
        hall.at("09:00").takes("A");
        hall.at("09:01").takes("A");

        hall.at("09:05").window(1).calls("A001");
        hall.window(2).calls("A002");
    }

    @Test
    void an_elder_counts_as_come_fifteen_minutes_earlier() {
        hall.at("09:00").takes("A");
        hall.at("09:14").takes("A", "ELDERLY", "");
        hall.at("09:16").takes("A", "ELDERLY", "");

        hall.at("09:20").window(1).calls("A002");
        hall.at("09:20").window(2).calls("A001");
    }

    @Test
    void of_equal_priority_who_came_first_is_called_first() {
        hall.at("09:00").takes("A");
        hall.at("09:15").takes("A", "ELDERLY", "");

        hall.at("09:30").window(1).calls("A001");
        hall.window(2).calls("A002");
    }

    @Test
    void of_equal_seat_too_the_smaller_number_is_called_first() {
        hall.at("09:00").takes("B");
        hall.takes("A");
        hall.takes("A", "ORDINARY", "L");

        hall.at("09:30").window(1).calls("A001");
        hall.window(2).calls("A002");
    }

    @Test
    void a_board_that_comes_later_sees_the_newest_twenty_calls() {
        for (int i = 0; i < 25; i++) {
            hall.after(1).takes("A");
            hall.window(1).next();
            hall.window(1).finishes("ADVICE");
        }
        assertThat(hall.snapshot().called())
                .extracting(CallView::number)
                .hasSize(20)
                .startsWith("A025")
                .endsWith("A006");
        HallInvariants.check(hall);
    }

    @Test
    void a_class_with_a_rate_gains_while_it_waits() {
        hall.at("09:00").takes("A");
        hall.at("09:10").takes("A", "URGENT", "");

        // 4 × 2 min + 2 min of credit against 12 min; two minutes later 4 × 4 + 2 against 14.
        hall.at("09:12").window(1).calls("A001");
        hall.at("09:12").takes("A");
        hall.at("09:14").window(2).calls("A002");
    }

    @Test
    void who_waited_the_cap_goes_before_everybody_oldest_first() {
        hall.at("09:00").takes("A");
        hall.at("09:01").takes("A");
        hall.at("09:39").takes("A", "URGENT", "");

        hall.at("09:41").window(1).calls("A001");
        assertThat(hall.ticket("A001").layer()).hasValue(0);
        hall.window(2).calls("A002");
    }

    @Test
    void a_need_is_called_only_where_the_window_has_the_feature() {
        hall.at("09:00").takes("C", "ORDINARY", "L");
        hall.at("09:01").takes("C");

        hall.at("09:02").window(3).calls("C002");
        hall.at("09:02").window(6).calls("C001");
    }

    @Test
    void a_helper_waits_for_the_hold_and_takes_its_own_first() {
        hall.at("09:00").takes("D");
        hall.at("09:01").takes("B");

        hall.at("09:01").window(3).calls("B001");
        hall.at("09:01").window(3).finishes("ADVICE");
        hall.at("09:01:59").window(3).callsNobody();
        hall.at("09:02").window(3).calls("D001");
        assertThat(hall.ticket("D001").layer()).hasValue(2);
    }

    @Test
    void a_call_stores_why_and_whom_it_passed_over() {
        hall.at("09:00").takes("A");
        hall.at("09:01").takes("A");
        hall.at("09:02").takes("A", "ELDERLY", "");

        hall.at("09:03").window(1).calls("A003");

        TicketView called = hall.ticket("A003");
        assertThat(called.layer()).hasValue(1);
        assertThat(called.priority()).hasValue((15 + 1) * 60_000L * 1000);
        assertThat(called.passed()).hasValue(2);
    }

    @Test
    void a_second_errand_waits_with_the_first_seat() {
        hall.at("09:00").takesLegs("A", "C");
        hall.at("09:01").takes("C");

        hall.at("09:05").window(2).calls("A001");
        Answer done = hall.at("09:10").window(2).finishes("DONE_ON_SPOT");

        assertThat(done.events()).extracting(e -> e.word()).containsExactly(Happening.LEG_FINISHED.word());
        TicketView waiting = hall.ticket("A001");
        assertThat(waiting.state()).isEqualTo(WAITING);
        assertThat(waiting.queue()).isEqualTo("C");
        assertThat(waiting.seat()).isEqualTo(TestHall.time("09:00").toEpochMilli());
        hall.at("09:10").window(6).calls("A001");
        hall.window(6).finishes("ADVICE");
        assertThat(hall.ticket("A001").state()).isEqualTo(FINISHED);
    }

    @Test
    void next_with_an_outcome_finishes_and_calls_in_one_step() {
        hall.at("09:00").takes("A");
        hall.takes("A");
        hall.window(1).calls("A001");

        Answer answer = hall.window(1).finishesAndCalls("CASE_TAKEN");

        assertThat(answer.events()).extracting(e -> e.word()).containsExactly("finished", "called");
        assertThat(answer.window().number()).contains("A002");
        assertThat(hall.ticket("A001").outcome()).contains("CASE_TAKEN");
    }

    @Test
    void next_without_an_outcome_is_refused_while_a_ticket_is_open() {
        hall.at("09:00").takes("A");
        hall.window(1).calls("A001");

        assertThat(hall.refused(() -> hall.window(1).next())).isEqualTo(new Refusal.WindowBusy("1", "A001"));
    }

    @Test
    void serving_and_finishing_follow_the_call() {
        hall.at("09:00").takes("A");
        hall.window(1).calls("A001");
        assertThat(hall.ticket("A001").state()).isEqualTo(CALLED);
        hall.at("09:01").window(1).serves();
        assertThat(hall.ticket("A001").state()).isEqualTo(SERVING);
        assertThat(hall.refused(() -> hall.window(1).serves())).isEqualTo(new Refusal.TicketState("A001", "SERVING"));
        hall.window(1).finishes("ADVICE");
        assertThat(hall.refused(() -> hall.window(1).finishes("ADVICE"))).isEqualTo(new Refusal.NoTicket("1"));
    }

    @Test
    void a_miss_needs_three_counted_calls_and_the_patience_of_queue_and_class() {
        hall.at("09:00").takes("A", "ELDERLY", "");
        hall.window(1).calls("A001");
        assertThat(hall.refused(() -> hall.window(1).misses()))
                .isEqualTo(new Refusal.MissTooEarly("A001", "1", "3", "120"));

        hall.at("09:00:10").window(1).recalls();
        assertThat(hall.ticket("A001").calls()).as("too early to count").isEqualTo(1);
        hall.at("09:00:20").window(1).recalls();
        hall.at("09:00:40").window(1).recalls();
        assertThat(hall.ticket("A001").calls()).isEqualTo(3);
        hall.at("09:01:59");
        assertThat(hall.refused(() -> hall.window(1).misses()))
                .isEqualTo(new Refusal.MissTooEarly("A001", "3", "3", "1"));

        hall.at("09:02").window(1).misses();
        assertThat(hall.ticket("A001").state()).isEqualTo(MISSED);
    }

    @Test
    void a_stale_press_changes_nothing_and_shows_the_window() {
        hall.at("09:00").takes("A");
        long seen = hall.window(1).rev();
        hall.window(1).calls("A001");

        Refusal refusal = hall.refused(() -> hall.calling.next(hall.act(), "1", seen, Optional.empty()));

        assertThat(refusal).isInstanceOf(Refusal.Stale.class);
        assertThat(((Refusal.Stale) refusal).window()).contains("\"number\":\"A001\"");
    }

    @Test
    void a_repeated_press_gets_the_first_answer() {
        hall.at("09:00").takes("A");
        hall.takes("A");
        long seen = hall.window(1).rev();

        Answer first = hall.calling.next(hall.act("one press"), "1", seen, Optional.empty());
        Answer again = hall.at("09:05").calling.next(hall.act("one press"), "1", seen, Optional.empty());

        assertThat(again.replayed()).isTrue();
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(again.at()).isEqualTo(first.at());
        assertThat(hall.ticket("A002").state()).isEqualTo(WAITING);
        assertThat(hall.refused(() -> hall.calling.recall(hall.act("one press"), "1", seen)))
                .isEqualTo(new Refusal.KeyReused("one press"));
    }

    @Test
    void closed_and_paused_windows_call_nobody() {
        hall.at("09:00").takes("A");
        hall.staffing.pause(hall.act(), "1", hall.window(1).rev(), "MEAL");
        hall.staffing.close(hall.act(), "2", hall.window(2).rev());

        assertThat(hall.refused(() -> hall.window(1).next())).isEqualTo(new Refusal.WindowPaused("1"));
        assertThat(hall.refused(() -> hall.window(2).next())).isEqualTo(new Refusal.WindowClosed("2"));
    }
}
