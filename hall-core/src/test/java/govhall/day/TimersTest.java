package govhall.day;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.DueTimers;
import govhall.stream.Happening;
import govhall.stream.StreamEntry;
import govhall.stream.TicketState;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import govhall.time.BusinessDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that should have ended while no program ran is turned when one starts. */
class TimersTest {

    private static final BusinessDay DAYS = new BusinessDay(ZoneId.of("Asia/Shanghai"), LocalTime.of(4, 0));
    private static final Instant NOW = Instant.now();
    private static final String TODAY = DAYS.at(NOW);

    private TestHall hall;

    @BeforeEach
    void anEmptyRedis() {
        TestRedis.shared().flush();
        hall = new TestHall(TestRedis.shared().connectionFactory(), TestHall.CITY, false).at(NOW);
    }

    @Test
    void an_old_day_is_turned_at_the_start_and_by_one_of_many_copies_only() {
        String old = DAYS.at(NOW.minusSeconds(3 * 86_400));
        String ticket = openedOn(old);

        List<Timers> copies = Stream.generate(this::timers).limit(4).toList();
        copies.forEach(Timers::start);
        Until.soon(() -> hall.snapshot().at().day().equals(TODAY));
        // Each looks at least once more.
        Until.pause(Duration.ofMillis(1_200));
        copies.forEach(Timers::stop);

        assertThat(hall.reader.ticket(hall.id, ticket).state()).isEqualTo(TicketState.LEFT);
        assertThat(told(old, Happening.DAY_TURNED)).hasSize(1);
        assertThat(told(TODAY, Happening.DAY_OPENED)).hasSize(1);
        assertThat(hall.snapshot().at().n()).isEqualTo(1);
        assertThat(hall.takes("A").number()).isEqualTo("A001");
    }

    @Test
    void a_day_that_runs_is_let_run() {
        String ticket = openedOn(TODAY);

        timers().look();

        assertThat(hall.snapshot().at().day()).isEqualTo(TODAY);
        assertThat(hall.reader.ticket(hall.id, ticket).state()).isEqualTo(TicketState.WAITING);
    }

    /** The id of the first ticket of that day. */
    private String openedOn(String day) {
        hall.catalogues.found(
                Rosters.CATALOGUE, new byte[] {1}, false, day, DAYS.endOf(day), "epoch", List.of(hall.id));
        hall.turning.setup(hall.act(), Rosters.small());
        return hall.takes("A").id();
    }

    private Timers timers() {
        TestHall copy = hall.over(hall.redis.getConnectionFactory());
        return new Timers(new DueTimers(copy.scripts), copy.turning, Map.of(), () -> hall.id);
    }

    private List<StreamEntry> told(String day, Happening happening) {
        return hall.log.after(hall.id, day, 0, 100).stream()
                .filter(entry -> entry.event().is(happening))
                .toList();
    }
}
