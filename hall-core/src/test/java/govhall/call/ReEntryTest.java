package govhall.call;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Answer;
import govhall.stream.LegView;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.testing.HallInvariants;
import govhall.testing.TestHall;
import govhall.ticket.NewTicket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A missed citizen who comes back waits behind the first few, once, within half an hour; and all know how many. */
class ReEntryTest {

    private TestHall hall;

    @BeforeEach
    void oneWhoMissedIt() {
        hall = TestHall.small();
        hall.at("09:00").takes("A");
        hall.window(1).opens().calls("A001");
        hall.at("09:01").window(1).recalls();
        hall.at("09:02").window(1).recalls();
        hall.window(1).misses();
    }

    @AfterEach
    void nothingIsHalfDone() {
        HallInvariants.check(hall);
    }

    @Test
    void who_comes_back_waits_behind_the_third() {
        for (String time : new String[] {"09:03", "09:04", "09:05", "09:06", "09:07"}) {
            hall.at(time).takes("A");
        }
        Answer answer = hall.at("09:10").ticketing.reEnter(hall.act(), hall.ticketId("A001"));

        TicketView back = answer.ticket().orElseThrow();
        assertThat(back.state()).isEqualTo(TicketState.WAITING);
        assertThat(back.seat()).isEqualTo(TestHall.time("09:05").toEpochMilli() + 1);
        assertThat(back.first())
                .as("the first seat stays")
                .isEqualTo(TestHall.time("09:00").toEpochMilli());
        assertThat(answer.ahead()).contains(3);
        hall.window(1).calls("A002");
        hall.window(1).finishesAndCalls("ADVICE");
        hall.window(1).finishesAndCalls("ADVICE");
        assertThat(hall.window(1).finishesAndCalls("ADVICE").window().number()).contains("A001");
    }

    @Test
    void an_elder_of_just_the_same_priority_who_came_later_is_not_ahead() {
        for (String time : new String[] {"09:03", "09:04", "09:05"}) {
            hall.at(time).takes("A");
        }
        hall.at(TestHall.time("09:20").plusMillis(1)).takes("A", "ELDERLY", "");
        Answer answer = hall.at("09:25").ticketing.reEnter(hall.act(), hall.ticketId("A001"));
        assertThat(answer.ahead()).contains(3);
    }

    @Test
    void where_fewer_wait_it_is_behind_the_last() {
        hall.at("09:03").takes("A");
        hall.at("09:04").takes("A", "ELDERLY", "L");
        Answer answer = hall.at("09:10").ticketing.reEnter(hall.act(), hall.ticketId("A001"));
        assertThat(answer.ticket().orElseThrow().seat())
                .isEqualTo(TestHall.time("09:04").toEpochMilli() + 1);
    }

    @Test
    void where_nobody_waits_it_is_the_own_seat() {
        Answer answer = hall.at("09:10").ticketing.reEnter(hall.act(), hall.ticketId("A001"));
        assertThat(answer.ticket().orElseThrow().seat())
                .isEqualTo(TestHall.time("09:00").toEpochMilli());
        assertThat(answer.ahead()).contains(0);
    }

    @Test
    void who_waits_in_another_queue_does_not_count() {
        hall.at("09:03").takes("B");
        Answer answer = hall.at("09:10").ticketing.reEnter(hall.act(), hall.ticketId("A001"));
        assertThat(answer.ticket().orElseThrow().seat())
                .isEqualTo(TestHall.time("09:00").toEpochMilli());
    }

    @Test
    void half_an_hour_after_the_miss_is_in_time() {
        Answer answer = hall.at("09:32").ticketing.reEnter(hall.act(), hall.ticketId("A001"));
        assertThat(answer.happened()).isTrue();
    }

    @Test
    void who_comes_back_is_called_as_if_never_called_before() {
        hall.at("09:10").ticketing.reEnter(hall.act(), hall.ticketId("A001"));
        TicketView back = hall.ticket("A001");
        assertThat(back.calls()).isZero();
        assertThat(back.called()).isEmpty();
        assertThat(back.window()).isEmpty();
        assertThat(back.misses()).isEqualTo(1);
        hall.window(1).calls("A001");
        assertThat(hall.ticket("A001").calls()).isEqualTo(1);
    }

    @Test
    void a_missed_ticket_may_be_given_back() {
        hall.ticketing.cancel(hall.act(), hall.ticketId("A001"));
        assertThat(hall.ticket("A001").state()).isEqualTo(TicketState.CANCELLED);
        assertThat(hall.snapshot().tickets()).isEmpty();
    }

    @Test
    void a_new_ticket_knows_whom_the_rule_calls_before_it() {
        assertThat(ahead("09:03", "ORDINARY")).isZero();
        assertThat(ahead("09:04", "ORDINARY")).isEqualTo(1);
        assertThat(ahead("09:05", "ELDERLY"))
                .as("a quarter of an hour of credit")
                .isZero();
        assertThat(ahead("09:06", "ORDINARY")).isEqualTo(3);
        assertThat(ahead("09:25", "ELDERLY"))
                .as("the first two have waited longer than the credit")
                .isEqualTo(4);
        assertThat(ahead("09:50", "ELDERLY")).as("all but the last are overdue").isEqualTo(5);
    }

    private int ahead(String time, String priorityClass) {
        hall.at(time);
        return hall.issue(new NewTicket(
                        List.of(new LegView("A", List.of())),
                        priorityClass,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "KIOSK"))
                .ahead()
                .orElseThrow();
    }
}
