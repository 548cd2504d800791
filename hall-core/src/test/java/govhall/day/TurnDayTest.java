package govhall.day;

import static govhall.testing.TestHall.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Answer;
import govhall.stream.Offset;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.stream.WindowState;
import govhall.testing.HallInvariants;
import govhall.testing.TestHall;
import govhall.testing.WholeRedis;
import govhall.ticket.NewTicket;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The business day ends by a command, however late it is, and the next begins with empty lines. */
class TurnDayTest {

    private TestHall hall;

    @BeforeEach
    void aHallAtWork() {
        hall = TestHall.small();
        hall.at("16:00");
        for (int no = 1; no <= 3; no++) {
            hall.window(no).opens();
        }
    }

    @AfterEach
    void nothingIsHalfDone() {
        HallInvariants.check(hall);
    }

    @Test
    void who_still_waits_has_left_who_is_called_missed_it_who_is_served_is_done() {
        hall.takes("A");
        hall.takes("A");
        hall.takes("A");
        hall.window(1).calls("A001").serves();
        hall.window(2).calls("A002");
        Answer answer = hall.at("18:30").turning.turnDay(hall.act(), DAY);

        assertThat(hall.ticket("A003").state()).isEqualTo(TicketState.LEFT);
        assertThat(hall.ticket("A002").state()).isEqualTo(TicketState.MISSED);
        TicketView served = hall.ticket("A001");
        assertThat(served.state()).isEqualTo(TicketState.FINISHED);
        assertThat(served.outcome()).contains("SIGNED_OFF");
        assertThat(served.ended()).hasValue(TestHall.time("18:30").toEpochMilli());
        assertThat(answer.events())
                .extracting(event -> event.word())
                .containsExactlyInAnyOrder(
                        "finished",
                        "missed",
                        "left",
                        "signed-off",
                        "signed-off",
                        "signed-off",
                        "day-turned",
                        "day-opened")
                .endsWith("day-turned", "day-opened");
        assertThat(answer.at()).isEqualTo(hall.snapshot().at());
    }

    @Test
    void windows_close_and_clerks_may_sign_on_anywhere_in_the_morning() {
        hall.takes("A");
        hall.window(1).calls("A001");
        hall.turning.turnDay(hall.act(), DAY);

        assertThat(hall.snapshot().windows()).allSatisfy(window -> {
            assertThat(window.state()).isEqualTo(WindowState.CLOSED);
            assertThat(window.clerk()).isEmpty();
            assertThat(window.ticket()).isEmpty();
            assertThat(window.number()).isEmpty();
        });
        hall.staffing.signOn(hall.act(), "2", hall.window(2).rev(), "clerk-1");
    }

    @Test
    void numbers_and_serials_start_again_and_nobody_of_yesterday_is_in_a_line() {
        hall.takes("A");
        hall.takes("A", "ELDERLY", "L");
        hall.turning.turnDay(hall.act(), DAY);

        assertThat(hall.snapshot().at().n()).isEqualTo(1);
        assertThat(hall.snapshot().tickets()).isEmpty();
        TicketView first = hall.takes("A");
        assertThat(first.number()).isEqualTo("A001");
        assertThat(first.id()).isEqualTo("261125A001");
        assertThat(hall.ticket("A001").state()).as("yesterday's").isEqualTo(TicketState.LEFT);
        hall.window(1).opens().calls("A001");
        assertThat(hall.window(1).view().ticket()).contains("261125A001");
    }

    @Test
    void who_missed_it_in_the_day_stays_missed() {
        hall.takes("A");
        hall.window(1).calls("A001");
        hall.after(30).window(1).recalls();
        hall.after(30).window(1).recalls();
        hall.window(1).misses();
        Answer answer = hall.turning.turnDay(hall.act(), DAY);

        assertThat(answer.events()).extracting(event -> event.word()).doesNotContain("missed");
        assertThat(hall.ticket("A001").state()).isEqualTo(TicketState.MISSED);
    }

    @Test
    void late_service_keeps_its_day_past_midnight() {
        hall.at(TestHall.time("23:59").plusSeconds(3_600));
        TicketView late = hall.takes("A");
        assertThat(late.id()).startsWith("261124");
        assertThat(hall.snapshot().at().day()).isEqualTo(DAY);

        hall.turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().at().day())
                .as("before the day's roll at four")
                .isEqualTo("20261125");
    }

    @Test
    void a_day_that_was_forgotten_is_followed_by_the_day_that_it_is() {
        hall.at(Instant.parse("2026-11-30T01:00:00Z")).turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().at().day()).isEqualTo("20261130");
    }

    @Test
    void before_the_roll_it_is_still_the_day_before() {
        hall.at(Instant.parse("2026-11-29T19:59:59Z")).turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().at().day()).as("03:59:59 in the city").isEqualTo("20261129");
    }

    @Test
    void the_next_turn_is_due_at_the_roll_after_the_new_day() {
        hall.turning.turnDay(hall.act(), DAY);
        assertThat(WholeRedis.of(hall.redis).map("{429005}:due"))
                .containsExactly(Map.entry(
                        "turn-day 429005 20261125",
                        Long.toString(Instant.parse("2026-11-25T20:00:00Z").toEpochMilli())));
    }

    @Test
    void an_answer_kept_yesterday_is_still_the_answer() {
        Answer first = hall.ticketing.issue(hall.act("late press"), "test00000001", NewTicket.ordinary("A"));
        hall.turning.turnDay(hall.act(), DAY);
        Offset before = hall.snapshot().at();
        Answer again = hall.ticketing.issue(hall.act("late press"), "test00000001", NewTicket.ordinary("A"));
        assertThat(again.replayed()).isTrue();
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(hall.snapshot().at()).isEqualTo(before);
    }

    @Test
    void within_a_day_time_never_runs_back_and_the_next_day_takes_the_clock_as_it_is() {
        hall.at("17:00").takes("A");
        TicketView second = hall.at("16:00").takes("A");
        assertThat(second.issued()).isEqualTo(TestHall.time("17:00").toEpochMilli());
        assertThat(hall.snapshot().ms()).isEqualTo(TestHall.time("17:00").toEpochMilli());

        hall.at("16:30").turning.turnDay(hall.act(), DAY);
        assertThat(hall.snapshot().ms()).isEqualTo(TestHall.time("16:30").toEpochMilli());
        assertThat(hall.at("16:45").takes("A").issued())
                .isEqualTo(TestHall.time("16:45").toEpochMilli());
    }
}
