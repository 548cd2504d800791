package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.WindowView;
import govhall.testing.Cases;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Verbs;
import govhall.testing.Verbs.Ready;
import govhall.testing.Verbs.Verb;
import govhall.ticket.NewTicket;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the head of every script refuses, provoked for every verb; no key of the hall is another before and after. */
class HeadRefusalsTest {

    private final ScriptHeads heads = new ScriptHeads();

    static Collection<Verb> verbs() {
        return Verbs.all().values();
    }

    static Stream<Verb> verbsAtWindows() {
        return verbs().stream().filter(Verb::atWindow);
    }

    /** Without those of the owner {@code cases}, whose acts name no hall. */
    static Stream<Verb> verbsOfHalls() {
        return verbs().stream().filter(verb -> !verb.script().endsWith("-case"));
    }

    @Test
    void the_refusals_of_the_head_are_all_provoked_here() {
        assertThat(heads.words("head", "refuses"))
                .containsExactlyInAnyOrder(
                        "city-not-set-up",
                        "hall-unknown",
                        "schema-unknown",
                        "key-reused",
                        "not-simulated",
                        "time-missing",
                        "catalogue-changed",
                        "window-unknown",
                        "stale");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_city_that_was_never_founded_is_not_set_up(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        hall.redis.delete("{429005}:meta");
        assertThat(catchThrowableOfType(Refused.class, () -> ready.does(hall, hall.act()))
                        .refusal())
                .isEqualTo(new Refusal.CityNotSetUp());
    }

    @ParameterizedTest
    @MethodSource("verbsOfHalls")
    void a_hall_that_was_never_founded_is_unknown(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        TestHall elsewhere = new TestHall(TestRedis.shared().connectionFactory(), "429005001", true);
        assertThat(hall.refused(() -> ready.does(elsewhere, elsewhere.act())))
                .isEqualTo(new Refusal.HallUnknown("429005001"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void data_of_another_schema_are_not_touched(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        hall.redis.opsForHash().put("{429005}:meta", "schema", "2");
        assertThat(hall.refused(() -> ready.does(hall, hall.act()))).isEqualTo(new Refusal.SchemaUnknown("2", "1"));
    }

    @ParameterizedTest
    @MethodSource("verbsOfHalls")
    void a_key_is_good_for_one_request_only(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        ready.does(hall, hall.act("key"));
        assertThat(hall.refused(
                        () -> hall.ticketing.issue(hall.act("key"), Rosters.CATALOGUE, NewTicket.ordinary("D"))))
                .isEqualTo(new Refusal.KeyReused("key"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_simulated_city_needs_the_time_of_every_act(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        assertThat(hall.refused(() -> ready.does(hall, Act.of(hall.id, "test", "key"))))
                .isEqualTo(new Refusal.TimeMissing());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_real_city_takes_no_time_from_anybody(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        hall.redis.opsForHash().put("{429005}:meta", "simulated", "0");
        assertThat(hall.refused(() -> ready.does(hall, hall.act()))).isEqualTo(new Refusal.NotSimulated());
    }

    @ParameterizedTest
    @MethodSource("verbsAtWindows")
    void a_press_at_a_window_that_is_not_there_is_refused(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        hall.redis.delete("{429005}:429005:w:1");
        assertThat(hall.refused(() -> ready.does(hall, hall.act()))).isEqualTo(new Refusal.WindowUnknown("1"));
    }

    @ParameterizedTest
    @MethodSource("verbsAtWindows")
    void a_press_on_an_older_picture_is_stale_and_shows_the_window_as_it_is(Verb verb) {
        TestHall hall = TestHall.small();
        Ready ready = verb.in(hall);
        ready.does(hall, hall.act());
        Refusal refusal = hall.refused(() -> ready.does(hall, hall.act()));
        assertThat(refusal).isInstanceOf(Refusal.Stale.class);
        assertThat(WindowView.parse(((Refusal.Stale) refusal).window()))
                .isEqualTo(hall.window(1).view());
    }

    @Test
    void a_repeat_never_becomes_stale_nor_asks_for_the_time_again() {
        TestHall hall = TestHall.small();
        Act act = Act.of(hall.id, "test", "one press");
        Answer first = hall.staffing.signOn(act.at(hall.now()), "1", 0, "clerk-1");
        Answer again = hall.staffing.signOn(act, "1", 0, "clerk-1");
        assertThat(again.replayed()).isTrue();
        assertThat(again.events()).isEqualTo(first.events());
    }

    @Test
    void a_refusal_keeps_no_answer_and_the_repeat_is_judged_afresh() {
        TestHall hall = TestHall.small();
        Runnable open = () -> hall.staffing.open(hall.act("again"), "1", 0);
        assertThat(hall.refused(open)).isEqualTo(new Refusal.NobodySignedOn("1"));
        assertThat(hall.refused(open)).isEqualTo(new Refusal.NobodySignedOn("1"));
        hall.redis.opsForHash().put("{429005}:429005:w:1", "clerk", "clerk-1");
        assertThat(hall.staffing.open(hall.act("again"), "1", 0).replayed()).isFalse();
    }

    @Test
    void the_same_key_of_another_caller_is_another_act() {
        TestHall hall = TestHall.small();
        NewTicket wanted = NewTicket.ordinary("A");
        Instant now = hall.now();
        hall.ticketing.issue(Act.of(hall.id, "kiosk-1", "key").at(now), Rosters.CATALOGUE, wanted);
        Answer other = hall.ticketing.issue(Act.of(hall.id, "kiosk-2", "key").at(now), Rosters.CATALOGUE, wanted);
        assertThat(other.replayed()).isFalse();
        assertThat(hall.snapshot().tickets()).hasSize(2);
    }

    @Test
    void reading_says_so_too_where_the_hall_or_the_schema_is_unknown() {
        TestHall hall = TestHall.small();
        DueTimers timers = new DueTimers(hall.scripts);
        Map<String, Consumer<String>> readings = Map.of(
                "snapshot", hall.reader::snapshot,
                "pulse", hall.reader::pulse,
                "ticket", id -> hall.reader.ticket(id, "261124A001"),
                "due", timers::now);
        Set<String> reading = new TreeSet<>(heads.scripts());
        reading.removeAll(heads.writing());
        reading.removeAll(ofCases(hall).keySet());
        assertThat(readings.keySet()).isEqualTo(reading);
        readings.forEach((script, read) -> assertThat(hall.refused(() -> read.accept("999")))
                .as(script)
                .isEqualTo(new Refusal.HallUnknown("999")));
        hall.redis.opsForHash().put("{429005}:meta", "schema", "2");
        readings.forEach((script, read) -> assertThat(hall.refused(() -> read.accept(hall.id)))
                .as(script)
                .isEqualTo(new Refusal.SchemaUnknown("2", "1")));
    }

    @Test
    void a_city_without_case_files_says_so() {
        TestHall hall = TestHall.small();
        ofCases(hall)
                .forEach((script, attempt) ->
                        assertThat(hall.refused(attempt)).as(script).isEqualTo(new Refusal.HallUnknown("cases")));
        hall.withCases().redis.opsForHash().put("{429005}:meta", "schema", "2");
        ofCases(hall)
                .forEach((script, attempt) ->
                        assertThat(hall.refused(attempt)).as(script).isEqualTo(new Refusal.SchemaUnknown("2", "1")));
    }

    /** The scripts of the owner {@code cases}, which no caller names. */
    private static Map<String, Runnable> ofCases(TestHall hall) {
        return Map.of(
                "case-file", () -> hall.casework.file(Cases.NUMBER.text()),
                "cases-of", () -> hall.casework.of(Cases.IDENTITY),
                "barred", () -> hall.casework.barred(Cases.plain().applicant(), "X004"),
                "take-case-number", hall.casework::number,
                "open-case", () -> Cases.opens(hall, hall.act(), Cases.NUMBER, Cases.plain()),
                "move-case", () -> Cases.accepts(hall, hall.act()));
    }
}
