package govhall.projection;

import static govhall.testing.TestHall.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.redis.CityTag;
import govhall.redis.EventLog;
import govhall.redis.HallReader;
import govhall.redis.ProductionClient;
import govhall.redis.ScriptRunner;
import govhall.redis.Wake;
import govhall.refusal.Refused;
import govhall.stream.Offset;
import govhall.testing.KeptRedis;
import govhall.testing.LostReplyProxy;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/** A picture follows the stream while it is one history, and is made anew from the snapshot when it is another. */
class ProjectionTest {

    private static final String NEXT_DAY = "20261125";
    private static final String STREAM = "{429005}:429005:ev:" + DAY;

    private final List<Change> shown = new CopyOnWriteArrayList<>();
    private TestHall hall;
    private Projection screens;

    @BeforeEach
    void aPictureOfAHallAtWork() {
        hall = TestHall.small();
        hall.at("09:00").takes("A");
        hall.window(1).opens();
        screens = new Projection(hall.id, hall.reader, hall.log);
        screens.sweep();
        screens.listen(shown::add);
    }

    @Test
    void what_happens_is_shown_as_one_step_with_its_cause_and_the_place_before_is_kept() {
        Offset before = screens.view().at();
        hall.window(1).calls("A001");
        hall.takes("B");
        screens.refresh();

        assertThat(shown).extracting(Change::cause).containsExactly("called");
        assertThat(shown.get(0).before().at()).isEqualTo(before);
        isTheHall();
        assertThat(screens.at(before))
                .hasValueSatisfying(place -> assertThat(place.at()).isEqualTo(before));
    }

    @Test
    void nothing_new_is_nothing_shown() {
        screens.refresh();
        screens.sweep();
        assertThat(shown).isEmpty();
    }

    @Test
    void a_gap_in_the_stream_leads_to_the_whole_picture() {
        hall.takes("A");
        hall.takes("A");
        hall.redis.opsForStream().delete(STREAM, screens.view().at().n() + 1 + "-0");
        screens.refresh();
        isMadeAnew();
    }

    @Test
    void a_gap_in_the_middle_of_what_follows_leads_to_the_whole_picture() {
        hall.takes("A");
        hall.takes("A");
        hall.takes("A");
        hall.redis.opsForStream().delete(STREAM, screens.view().at().n() + 2 + "-0");
        screens.refresh();
        isMadeAnew();
    }

    @Test
    void a_stream_that_went_back_is_found_by_the_sweep() {
        KeptRedis earlier = KeptRedis.of(hall.redis);
        hall.window(1).calls("A001");
        screens.refresh();
        shown.clear();
        earlier.bring();
        screens.refresh();
        assertThat(shown).as("an offset ahead reads as silence").isEmpty();

        screens.sweep();
        isMadeAnew();
        assertThat(screens.view().called()).isEmpty();
    }

    @Test
    void the_same_serial_with_another_digest_is_another_history() {
        KeptRedis earlier = KeptRedis.of(hall.redis);
        hall.window(1).calls("A001");
        screens.refresh();
        Offset lost = screens.view().at();
        shown.clear();
        earlier.bring();
        hall.takes("B");
        assertThat(hall.snapshot().at().n()).isEqualTo(lost.n());

        screens.sweep();
        isMadeAnew();
        assertThat(screens.at(lost)).as("a place of the lost history").isEmpty();
    }

    @Test
    void another_history_that_has_grown_past_the_old_one_is_found_by_the_next_wake_up() {
        KeptRedis earlier = KeptRedis.of(hall.redis);
        hall.window(1).calls("A001");
        screens.refresh();
        shown.clear();
        earlier.bring();
        hall.takes("B");
        hall.takes("B");

        screens.refresh();
        isMadeAnew();
    }

    @Test
    void a_turned_day_is_followed_from_the_old_stream_into_the_new_one() {
        hall.at("21:10").turning.turnDay(hall.act(), DAY, NEXT_DAY);
        hall.takes("B");
        screens.refresh();

        assertThat(shown).noneMatch(Change::rebuilt);
        isTheHall();
        assertThat(screens.view().at().day()).isEqualTo(NEXT_DAY);
    }

    @Test
    void two_turned_days_are_followed_too() {
        hall.turning.turnDay(hall.act(), DAY, NEXT_DAY);
        hall.takes("B");
        hall.turning.turnDay(hall.act(), NEXT_DAY, "20261201");
        hall.takes("C");
        screens.sweep();
        assertThat(shown).noneMatch(Change::rebuilt);
        isTheHall();
    }

    @Test
    void a_day_that_was_archived_before_it_was_read_leads_to_the_whole_picture() {
        hall.takes("A");
        hall.turning.turnDay(hall.act(), DAY, NEXT_DAY);
        hall.redis.delete(STREAM);
        screens.sweep();
        isMadeAnew();
    }

    @Test
    void a_hall_that_went_back_to_yesterday_is_shown_as_yesterday() {
        KeptRedis yesterday = KeptRedis.of(hall.redis);
        hall.turning.turnDay(hall.act(), DAY, NEXT_DAY);
        hall.takes("B");
        screens.refresh();
        shown.clear();
        yesterday.bring();

        screens.sweep();
        isMadeAnew();
        assertThat(screens.view().at().day()).isEqualTo(DAY);
    }

    @Test
    void more_events_than_are_read_at_once_are_all_followed() {
        for (int i = 0; i < 1_100; i++) {
            hall.takes("A");
        }
        screens.sweep();
        assertThat(shown).hasSizeGreaterThan(1).noneMatch(Change::rebuilt);
        isTheHall();
    }

    @Test
    void a_wake_up_is_followed_at_once_and_a_lost_one_within_a_second_or_so() {
        assertThat(secondsUntilShown(TestHall.CITY)).as("woken").isLessThan(0.6);
        assertThat(secondsUntilShown("999999")).as("on another channel").isBetween(0.6, 3.0);
    }

    @Test
    void a_picture_says_that_it_is_not_current_within_two_seconds_of_losing_redis_and_heals() {
        try (var line =
                new LostReplyProxy(TestRedis.shared().host(), TestRedis.shared().port())) {
            LettuceConnectionFactory factory = ProductionClient.factory("127.0.0.1", line.port());
            TestHall client = hall.over(factory);
            Projection picture = new Projection(client.id, client.reader, client.log);
            assertThat(picture.current()).as("before it was ever read").isFalse();
            picture.sweep();
            assertThat(picture.current()).isTrue();

            line.down();
            long cut = System.nanoTime();
            Until.soon(Duration.ofSeconds(10), () -> !picture.current());
            assertThat(Duration.ofNanos(System.nanoTime() - cut)).isLessThan(Duration.ofMillis(2_000));
            assertThatThrownBy(picture::sweep).isInstanceOf(Refused.class);
            assertThat(picture.view()).as("the last picture stays").isNotNull();
            hall.window(1).calls("A001");

            line.up();
            Until.soon(() -> {
                picture.sweep();
                return picture.current();
            });
            assertThat(picture.view()).isEqualTo(HallView.of(hall.snapshot()));
            factory.destroy();
        }
    }

    @Test
    void a_picture_that_could_never_be_read_is_refused_as_away() {
        try (var line =
                new LostReplyProxy(TestRedis.shared().host(), TestRedis.shared().port())) {
            LettuceConnectionFactory factory = ProductionClient.factory("127.0.0.1", line.port());
            line.down();
            TestHall client = hall.over(factory);
            Projection picture = new Projection(client.id, client.reader, client.log);
            assertThatThrownBy(picture::view).isInstanceOf(Refused.class).hasMessageContaining("away");
            factory.destroy();
        }
    }

    /** How long, mostly, until a picture of this process shows an event, when it listens on this city's channel. */
    private double secondsUntilShown(String channel) {
        LettuceConnectionFactory factory = TestRedis.shared().connectionFactory();
        RedisMessageListenerContainer container = new RedisMessageListenerContainer();
        container.setConnectionFactory(factory);
        container.afterPropertiesSet();
        container.start();
        StringRedisTemplate redis = new StringRedisTemplate(factory);
        CityTag city = new CityTag(TestHall.CITY);
        Projections all = new Projections(
                new HallReader(new ScriptRunner(redis, city)),
                new EventLog(redis, city),
                new Wake(container, new CityTag(channel)));
        List<Long> seen = new CopyOnWriteArrayList<>();
        Projection picture = all.hall(hall.id);
        picture.view();
        picture.listen(change -> seen.add(System.nanoTime()));
        all.start();
        try {
            List<Double> seconds = new ArrayList<>();
            // After one that a sweep showed, the next sweep is nearly a second away.
            for (int i = 0; i < 3; i++) {
                Until.pause(Duration.ofMillis(50));
                seen.clear();
                long told = System.nanoTime();
                hall.takes("A");
                Until.soon(() -> !seen.isEmpty());
                seconds.add((seen.get(0) - told) / 1e9);
            }
            return seconds.stream().sorted().toList().get(1);
        } finally {
            all.stop();
            container.stop();
        }
    }

    private void isMadeAnew() {
        assertThat(shown).hasSize(1).allMatch(Change::rebuilt);
        assertThat(shown.get(0).cause()).isEqualTo("history-changed");
        isTheHall();
    }

    private void isTheHall() {
        assertThat(screens.view()).isEqualTo(HallView.of(hall.snapshot()));
    }
}
