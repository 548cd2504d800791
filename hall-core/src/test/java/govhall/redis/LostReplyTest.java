package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.cases.CaseNumber;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.Offset;
import govhall.testing.HallInvariants;
import govhall.testing.LostReplyProxy;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import govhall.testing.Verbs;
import govhall.testing.Verbs.Ready;
import govhall.testing.Verbs.Verb;
import govhall.testing.WholeRedis;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * The answer is lost on the way after the script ran, at every script that writes: the effect happens once, and whoever
 * asks again under the same key, be it the client by itself, the same program or another one, gets the first answer.
 */
class LostReplyTest {

    private static final String KEY = "one press";

    private static LostReplyProxy line;

    private LettuceConnectionFactory repeating;
    private LettuceConnectionFactory asInProduction;

    @BeforeAll
    static void aLineThatLosesReplies() {
        line = new LostReplyProxy(TestRedis.shared().host(), TestRedis.shared().port());
    }

    @AfterAll
    static void noMoreLine() {
        line.close();
    }

    @BeforeEach
    void clients() {
        repeating = TestRedis.newConnectionFactory("127.0.0.1", line.port());
        asInProduction = ProductionClient.factory("127.0.0.1", line.port());
    }

    @AfterEach
    void noMoreClients() {
        repeating.destroy();
        asInProduction.destroy();
    }

    static Collection<Verb> verbs() {
        return Verbs.all().values();
    }

    @Test
    void every_script_that_writes_is_tried_here() {
        Set<String> tried = new TreeSet<>(Verbs.all().keySet());
        tried.addAll(Set.of("found", "take-case-number"));
        assertThat(tried).isEqualTo(new ScriptHeads().writing());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_client_that_repeats_by_itself_makes_it_happen_once(Verb verb) {
        TestHall undisturbed = TestHall.small();
        Answer plain = verb.in(undisturbed).does(undisturbed, undisturbed.act(KEY));
        WholeRedis once = WholeRedis.of(undisturbed.redis).withoutAnswers();

        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        TestHall client = hall.over(repeating);
        int lostBefore = line.lost();
        line.loseNextScriptReply();
        Answer answer = ready.does(client, client.act(KEY));

        assertThat(line.lost() - lostBefore).as("answers lost").isEqualTo(1);
        assertThat(answer.replayed()).as("the client's own repeat").isTrue();
        sameAnswer(answer, plain);
        assertThat(WholeRedis.of(hall.redis).withoutAnswers())
                .as("happened once")
                .isEqualTo(once);
        askedLaterTheFirstAnswerComes(hall, ready, plain, client);
        HallInvariants.check(hall);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_client_that_does_not_repeat_calls_the_outcome_unknown_and_learns_it_by_asking_again(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        TestHall client = hall.over(asInProduction);
        client.snapshot();
        line.loseNextScriptReply();

        Refused refused = catchThrowableOfType(Refused.class, () -> ready.does(client, client.act(KEY)));

        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(new Refusal.OutcomeUnknown());
        WholeRedis after = WholeRedis.of(hall.redis);
        Answer answer = ready.does(hall, hall.act(KEY));
        assertThat(answer.replayed()).isTrue();
        assertThat(answer.happened()).isTrue();
        assertThat(WholeRedis.of(hall.redis)).as("asking changes nothing").isEqualTo(after);
    }

    @Test
    void a_city_is_founded_once() {
        TestHall undisturbed = TestHall.small();
        WholeRedis once = WholeRedis.of(undisturbed.redis).withoutAnswers();

        TestRedis.shared().flush();
        TestHall hall = new TestHall(TestRedis.shared().connectionFactory(), TestHall.CITY, true);
        TestHall client = hall.over(repeating);
        int lostBefore = line.lost();
        line.loseNextScriptReply();
        client.found();
        assertThat(line.lost() - lostBefore).isEqualTo(1);
        hall.turning.setup(hall.act(), Rosters.small());

        assertThat(WholeRedis.of(hall.redis).withoutAnswers()).isEqualTo(once);
    }

    @Test
    void a_case_number_whose_answer_was_lost_is_a_gap_and_never_given_twice() {
        TestHall hall = TestHall.small().withCases();
        String first = hall.casework.number().text();
        TestHall client = hall.over(repeating);
        line.loseNextScriptReply();
        assertThat(client.casework.number().text()).isGreaterThan(first);
        TestHall once = hall.over(asInProduction);
        line.loseNextScriptReply();
        assertThat(catchThrowableOfType(Refused.class, once.casework::number).refusal())
                .isEqualTo(new Refusal.OutcomeUnknown());
        assertThat(hall.casework.number()).isEqualTo(CaseNumber.of(TestHall.CITY, TestHall.DAY, 5));
    }

    @Test
    void a_city_whose_founding_was_not_answered_is_not_called_untouched() {
        TestRedis.shared().flush();
        TestHall client = new TestHall(asInProduction, TestHall.CITY, true);
        line.loseNextScriptReply();

        Refused refused = catchThrowableOfType(Refused.class, client::found);

        assertThat(refused.refusal()).isEqualTo(new Refusal.OutcomeUnknown());
    }

    @Test
    void a_line_that_is_down_before_the_act_leaves_the_hall_untouched_and_says_so() {
        TestHall hall = TestHall.small();
        TestHall client = hall.over(asInProduction);
        Offset before = client.snapshot().at();
        line.down();
        try {
            // Until the client has seen the line go, an act that it sends may have arrived for all it knows.
            Until.soon(() -> hall.refused(() -> client.takes("A")).equals(new Refusal.Away()));
            assertThat(hall.snapshot().at()).isEqualTo(before);
        } finally {
            line.up();
        }
    }

    private static void askedLaterTheFirstAnswerComes(TestHall hall, Ready ready, Answer plain, TestHall client) {
        WholeRedis before = WholeRedis.of(hall.redis);
        LettuceConnectionFactory other = TestRedis.newConnectionFactory(
                TestRedis.shared().host(), TestRedis.shared().port());
        for (TestHall asking : new TestHall[] {client, hall.over(other)}) {
            asking.after(3_600);
            Answer answer = ready.does(asking, asking.act(KEY));
            assertThat(answer.replayed()).isTrue();
            sameAnswer(answer, plain);
        }
        other.destroy();
        assertThat(WholeRedis.of(hall.redis)).as("asking changes nothing").isEqualTo(before);
    }

    private static void sameAnswer(Answer answer, Answer first) {
        assertThat(answer.events()).isEqualTo(first.events());
        assertThat(answer.at()).isEqualTo(first.at());
    }
}
