package govhall.cases;

import static govhall.testing.Cases.NUMBER;
import static govhall.testing.Cases.does;
import static govhall.testing.Cases.file;
import static govhall.testing.Cases.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.privacy.KeyedHash;
import govhall.privacy.SealBroken;
import govhall.privacy.Seals;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.CaseReader;
import govhall.redis.DueTimers;
import govhall.redis.DueTimers.Due;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.CaseStep;
import govhall.stream.CaseView;
import govhall.stream.HallEvent;
import govhall.stream.StreamEntry;
import govhall.testing.Cases;
import govhall.testing.TestHall;
import govhall.testing.WholeRedis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is collected, goes its way and ends; one step at a time, each whole, and nobody reads whose it is. */
class CaseworkTest {

    private static final String C = "{429005}:cases:";
    private static final Instant DUE = TestHall.time("17:30");

    private TestHall hall;

    @BeforeEach
    void aCityWithCases() {
        hall = TestHall.small().withCases();
    }

    @Test
    void a_case_goes_from_the_window_into_the_hands_of_the_applicant() {
        collects(Cases.plain());
        assertThat(open("D01")).containsExactly(Map.entry(NUMBER.text(), "9999999999999"));

        CaseView accepted = does(hall.at("09:10"), "accept", Role.WINDOW, MoveNote.NONE.due(DUE));
        assertThat(accepted.state()).isEqualTo("ACCEPTED");
        assertThat(accepted.accepted()).hasValue(TestHall.time("09:10").toEpochMilli());
        assertThat(open("D01")).containsExactly(Map.entry(NUMBER.text(), Long.toString(DUE.toEpochMilli())));

        does(hall.at("09:20"), "start-review", Role.DEPARTMENT, MoveNote.NONE);
        does(hall.at("10:00"), "suspend", Role.DEPARTMENT, note(Condition.SPECIAL, "专家评审 5"));
        CaseView resumed = does(hall.at("11:00"), "resume", Role.DEPARTMENT, MoveNote.NONE);
        assertThat(resumed.suspended()).hasValue(TestHall.time("10:00").toEpochMilli());
        assertThat(resumed.resumed()).hasValue(TestHall.time("11:00").toEpochMilli());
        CaseView granted = does(hall.at("11:30"), "grant", Role.DEPARTMENT, MoveNote.NONE);
        assertThat(granted.decided()).hasValue(TestHall.time("11:30").toEpochMilli());
        CaseView delivered = does(hall.at("11:40"), "deliver", Role.WINDOW, note(Condition.DELIVERY, "WINDOW"));

        assertThat(delivered.state()).isEqualTo("DELIVERED");
        assertThat(open("D01")).isEmpty();
        assertThat(file(hall, NUMBER).steps().stream().map(CaseStep::verb))
                .containsExactly("collect", "accept", "start-review", "suspend", "resume", "grant", "deliver");
        assertThat(file(hall, NUMBER).steps().get(3).note()).isEqualTo(Map.of("special", "专家评审 5"));
        assertThat(events().stream().map(HallEvent::word))
                .containsExactly(
                        "day-opened",
                        "case-opened",
                        "case-moved",
                        "case-moved",
                        "case-moved",
                        "case-moved",
                        "case-moved",
                        "case-moved");
    }

    @Test
    void the_file_keeps_the_versions_that_it_was_taken_under() {
        CaseView view = collects(Cases.plain()).caseFile();
        assertThat(view.life()).isEqualTo(CaseLives.ours().newest().version());
        assertThat(view.itemVersion()).isEqualTo(Cases.plain().itemVersion());
    }

    @Test
    void of_two_clerks_who_press_at_once_one_wins_and_the_other_sees_what_happened() throws Exception {
        collects(Cases.plain());
        CaseFile seen = file(hall, NUMBER);
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Refusal>> outcomes = List.of("accept", "withdraw").stream()
                .map(verb -> clerks.submit(() -> {
                    go.await();
                    try {
                        hall.casework.move(hall.act(), seen, 0, verb, Role.WINDOW, "by " + verb, MoveNote.NONE);
                        return (Refusal) null;
                    } catch (Refused refused) {
                        return refused.refusal();
                    }
                }))
                .toList();
        go.countDown();
        Refusal first = outcomes.get(0).get();
        Refusal second = outcomes.get(1).get();
        clerks.shutdown();

        assertThat(first == null).isNotEqualTo(second == null);
        Refusal.CaseStale stale = (Refusal.CaseStale) (first == null ? second : first);
        CaseView now = CaseView.parse(stale.file());
        assertThat(now.rev()).isEqualTo(1);
        assertThat(now.verb()).isEqualTo(first == null ? "accept" : "withdraw");
        assertThat(now.by()).isEqualTo("by " + now.verb());
        assertThat(file(hall, NUMBER).steps()).hasSize(2);
        assertThat(hall.refused(
                        () -> hall.casework.move(hall.act(), seen, 0, "accept", Role.WINDOW, "clerk-3", MoveNote.NONE)))
                .isInstanceOf(Refusal.CaseStale.class);
    }

    @Test
    void a_repeat_gets_the_first_answer_also_when_the_case_has_long_moved_on() {
        collects(Cases.plain());
        Act press = hall.act("one press");
        Answer first = hall.casework.move(press, NUMBER.text(), 0, "accept", Role.WINDOW, "clerk-1", MoveNote.NONE);
        does(hall, "start-review", Role.DEPARTMENT, MoveNote.NONE);

        Answer again = hall.casework.move(press, NUMBER.text(), 0, "accept", Role.WINDOW, "clerk-1", MoveNote.NONE);

        assertThat(again.replayed()).isTrue();
        assertThat(again.caseFile()).isEqualTo(first.caseFile());
        assertThat(hall.refused(() ->
                        hall.casework.move(press, NUMBER.text(), 0, "withdraw", Role.WINDOW, "clerk-1", MoveNote.NONE)))
                .isEqualTo(new Refusal.KeyReused("one press"));
    }

    @Test
    void an_illegal_move_names_what_can_be_done_and_changes_nothing() {
        collects(Cases.plain());
        assertThat(hall.refused(() -> does(hall, "grant", Role.WINDOW, MoveNote.NONE)))
                .isEqualTo(new Refusal.MoveIllegal(
                        NUMBER.text(), "grant", "RECEIVED", "accept, ask-supplement, refuse, withdraw"));
        assertThat(hall.refused(() -> does(hall, "refuse", Role.WINDOW, note(Condition.REASON, "不属于本部门职权"))))
                .isEqualTo(new Refusal.MoveIncomplete(NUMBER.text(), "refuse", "way"));
        assertThat(hall.refused(() -> hall.casework.file("429005202611240000410")))
                .isInstanceOf(Refusal.CaseNumberInvalid.class);
    }

    @Test
    void what_lacks_is_told_once() {
        collects(Cases.plain());
        does(hall, "ask-supplement", Role.WINDOW, note(Condition.LACKS, "户口簿"));
        does(hall, "supplement", Role.CITIZEN, MoveNote.NONE);
        assertThat(hall.refused(() -> does(hall, "ask-supplement", Role.WINDOW, note(Condition.LACKS, "照片"))))
                .isEqualTo(new Refusal.MoveIncomplete(NUMBER.text(), "ask-supplement", "not-asked"));
    }

    @Test
    void whose_case_it_is_stands_nowhere_in_redis_and_opens_with_the_key_alone() {
        collects(Cases.plain());
        does(hall, "accept", Role.WINDOW, MoveNote.NONE);

        assertThat(WholeRedis.of(hall.redis).toString())
                .doesNotContain(Cases.NAME, Cases.IDENTITY, Cases.PHONE, Cases.IDENTITY.substring(6, 14));
        assertThat(file(hall, NUMBER).applicant()).contains(Cases.plain().applicant());
        CaseFile lost = with(new Seals(Map.of(1, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})))
                .file(NUMBER.text());
        assertThat(lost.applicant()).as("lost key = lost names").isEmpty();
        assertThat(lost.view()).isEqualTo(file(hall, NUMBER).view());
    }

    @Test
    void a_seal_that_was_put_into_another_case_does_not_open() {
        collects(Cases.plain());
        Cases.opens(hall, hall.act(), Cases.OTHER, Cases.plain());
        Object seal = hall.redis.opsForHash().get(C + "c:" + NUMBER.text(), "seal");
        hall.redis.opsForHash().put(C + "c:" + Cases.OTHER.text(), "seal", seal);
        assertThatThrownBy(() -> file(hall, Cases.OTHER)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_person_is_asked_for_by_number_and_found_also_under_an_older_key() {
        collects(Cases.plain());
        Cases.opens(hall, hall.act(), Cases.OTHER, Cases.plain());
        assertThat(hall.casework.of(Cases.IDENTITY)).containsExactly(NUMBER.text(), Cases.OTHER.text());
        assertThat(hall.casework.of("440524188001010014")).isEmpty();
        Casework rotated = new Casework(
                hall.scripts,
                hall.caseReader,
                CaseLives.ours(),
                new Seals(Map.of(1, new byte[32])),
                new KeyedHash(Map.of(1, new byte[] {1}, 2, new byte[] {2})));
        assertThat(rotated.of(Cases.IDENTITY)).hasSize(2);
    }

    @Test
    void the_other_city_is_told_in_order_and_only_of_what_concerns_it() {
        collects(Cases.forAnotherCity());
        Cases.forwards(hall, DUE);
        does(hall, "post", Role.WINDOW, note(Condition.PARCEL, "EMS 1234"));
        does(hall, "arrive", Role.OTHER_CITY, MoveNote.NONE);

        List<CaseView> told = WholeRedis.of(hall.redis).list("{429005}:x:out:429006").stream()
                .map(CaseView::parse)
                .toList();
        assertThat(told.stream().map(CaseView::verb)).containsExactly("forward", "post");
        assertThat(told.stream().map(CaseView::rev)).containsExactly(2L, 3L);
    }

    @Test
    void a_limit_that_passes_moves_the_case_once_and_a_move_before_it_makes_it_void() {
        collects(Cases.forAnotherCity());
        Cases.forwards(hall, TestHall.time("12:00"));
        assertThat(due("11:59")).isEmpty();
        List<Due> due = due("12:00");
        assertThat(due).hasSize(1);
        hall.desk(Cases.rules())
                .timed(hall.act().in(CaseReader.CASES), due.get(0).argument());
        assertThat(file(hall, NUMBER).view().state()).isEqualTo("ACK_TIMEOUT");
        assertThat(due("12:01")).isEmpty();
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> hall.desk(Cases.rules())
                                        .timed(hall.act(), due.get(0).argument()))
                        .refusal())
                .isInstanceOf(Refusal.NotDue.class);

        does(hall, "resend", Role.WINDOW, MoveNote.NONE.limit(TestHall.time("13:00"), "miss-answer"));
        does(hall, "arrive", Role.OTHER_CITY, MoveNote.NONE);
        assertThat(due("13:00")).as("the case has moved on").isEmpty();
        assertThatThrownBy(() -> does(hall, "recheck", Role.OTHER_CITY, MoveNote.NONE.limit(DUE, "lapse")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_joint_case_is_joined_when_every_part_has_answered_and_granted_when_none_was_refused() {
        collects(Cases.joint());
        does(hall, "accept", Role.WINDOW, MoveNote.NONE);
        does(hall, "split", Role.WINDOW, MoveNote.NONE.parts(2));
        does(hall, "answer-part", Role.OTHER_CITY, MoveNote.NONE);
        assertThat(hall.refused(() -> does(hall, "join", Role.WINDOW, MoveNote.NONE)))
                .isEqualTo(new Refusal.MoveIncomplete(NUMBER.text(), "join", "parts-final"));
        does(hall, "answer-part", Role.OTHER_CITY, MoveNote.NONE.refusedPart());
        does(hall, "join", Role.WINDOW, MoveNote.NONE);
        assertThat(hall.refused(() -> does(hall, "grant", Role.DEPARTMENT, MoveNote.NONE)))
                .isEqualTo(new Refusal.MoveIncomplete(NUMBER.text(), "grant", "no-part-refused"));
        does(hall, "deny", Role.DEPARTMENT, note(Condition.REASON, "一部分不予办理").with(Condition.WAY, "可申请行政复议"));
    }

    @Test
    void a_case_that_goes_to_another_department_leaves_the_list_of_the_first() {
        collects(Cases.plain());
        does(
                hall,
                "send-back",
                Role.DEPARTMENT,
                note(Condition.REASON, "材料应交 D02").to("D02"));
        assertThat(open("D01")).isEmpty();
        assertThat(open("D02")).containsOnlyKeys(NUMBER.text());
    }

    @Test
    void cases_have_a_day_of_their_own_that_turns_and_numbers_begin_anew() {
        assertThat(hall.casework.number()).isEqualTo(CaseNumber.of("429005", "20261124", 1));
        collects(Cases.plain());
        hall.at("23:59").turning.turnDay(hall.act().in(CaseReader.CASES), TestHall.DAY, "20261125");
        assertThat(hall.casework.number()).isEqualTo(CaseNumber.of("429005", "20261125", 1));
        assertThat(does(hall, "accept", Role.WINDOW, MoveNote.NONE).state()).isEqualTo("ACCEPTED");
        assertThat(hall.log.after(CaseReader.CASES, "20261125", 0, 9)).hasSize(2);
    }

    private Answer collects(NewCase wanted) {
        return Cases.opens(hall.at("09:00"), hall.act(), NUMBER, wanted);
    }

    private Casework with(Seals seals) {
        return new Casework(
                hall.scripts, hall.caseReader, CaseLives.ours(), seals, new KeyedHash(Map.of(1, new byte[] {1})));
    }

    private Map<String, String> open(String department) {
        return WholeRedis.of(hall.redis).map(C + "open:" + department);
    }

    /** What is due when the clock of the cases shows this time. */
    private List<Due> due(String time) {
        hall.redis
                .opsForHash()
                .put(C + "hall", "ms", Long.toString(TestHall.time(time).toEpochMilli()));
        return new DueTimers(hall.at(time).scripts).now(CaseReader.CASES);
    }

    private List<HallEvent> events() {
        return hall.log.after(CaseReader.CASES, TestHall.DAY, 0, 100).stream()
                .map(StreamEntry::event)
                .toList();
    }
}
