package govhall.papers;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.catalogue.Edition;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which declarations are checked afterwards is drawn, and anybody can draw again. */
class FollowUpTest {

    private static final FollowUp CITY =
            PaperRules.of(Edition.load("qianjiang")).followUp();

    /** Reckoned by {@code printf '%s' 'qianjiang-2021-06:<number>' | sha256sum}. */
    @Test
    void anybody_can_repeat_the_draw_from_the_published_seed() {
        assertThat(CITY).isEqualTo(new FollowUp("qianjiang-2021-06", 100));
        assertThat(List.of("429005202611240000289", "429005202611240002132", "429005202611240004169"))
                .allMatch(CITY::draws);
        assertThat(List.of("429005202611240000192")).noneMatch(CITY::draws);
    }

    @Test
    void the_share_of_the_city_is_drawn() {
        for (int permille : List.of(50, 100, 500, 900)) {
            FollowUp draw = new FollowUp("any seed", permille);
            long drawn = IntStream.range(0, 20_000)
                    .filter(i -> draw.draws(number(i)))
                    .count();
            assertThat(drawn).isBetween(20L * permille - 400, 20L * permille + 400);
        }
    }

    @Test
    void a_share_of_nothing_draws_nobody_and_of_all_everybody() {
        assertThat(IntStream.range(0, 1_000).mapToObj(FollowUpTest::number))
                .allMatch(new FollowUp("seed", 1_000)::draws);
        assertThat(IntStream.range(0, 1_000).mapToObj(FollowUpTest::number)).noneMatch(new FollowUp("seed", 0)::draws);
    }

    @Test
    void another_seed_draws_others() {
        FollowUp one = new FollowUp("one", 500);
        FollowUp other = new FollowUp("other", 500);

        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(FollowUpTest::number)
                        .filter(no -> one.draws(no) != other.draws(no))
                        .count())
                .isBetween(400L, 600L);
    }

    private static String number(int serial) {
        return String.format(Locale.ROOT, "42900520261124%05d00", serial);
    }
}
