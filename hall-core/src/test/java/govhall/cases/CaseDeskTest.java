package govhall.cases;

import static govhall.testing.Cases.CLERK;
import static govhall.testing.Cases.asks;
import static govhall.testing.Cases.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.city.LightColour;
import govhall.privacy.KeyedHash;
import govhall.privacy.Seals;
import govhall.redis.Act;
import govhall.redis.CaseReader;
import govhall.redis.DueTimers;
import govhall.redis.DueTimers.Due;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.route.Decision;
import govhall.stream.CaseView;
import govhall.testing.Cases;
import govhall.testing.TestHall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a window takes in finds its way, and every move sets the clock of the law: the sample city, November 2026. */
class CaseDeskTest {

    private static final String HERE = TestHall.CITY;
    private static final String WUHAN = "420100";
    /** 10 working days by promise, 20 by law. */
    private static final String ITEM = "X002";

    private TestHall hall;
    private CaseDesk desk;

    @BeforeEach
    void aCityWithCases() {
        hall = TestHall.small().withCases(Cases.rules().edition().version());
        desk = hall.desk(Cases.rules());
    }

    @Test
    void what_this_city_decides_goes_to_its_department_and_the_file_keeps_why() {
        CaseView taken = opens("X001", HERE);

        assertThat(taken.department()).isEqualTo("D01");
        assertThat(taken.mode()).isEqualTo("PLAIN");
        assertThat(taken.state()).isEqualTo("RECEIVED");
        Decision decision = Decision.parse(
                desk.file(taken.no()).inside().field(CaseDesk.DECISION).orElseThrow());
        assertThat(decision.destination()).isEqualTo("D01");
        assertThat(decision.isOf(Cases.rules().router().table())).isTrue();
        assertThat(decision.steps()).isNotEmpty();
    }

    @Test
    void what_another_city_decides_is_collected_for_it() {
        CaseView taken = opens("X001", WUHAN);

        assertThat(taken.peer()).contains(WUHAN);
        assertThat(taken.side()).isEqualTo("AWAY");
        assertThat(taken.mode()).isEqualTo("COLLECT_AND_FORWARD");
        assertThat(taken.department()).isEqualTo("420100-D01");
    }

    @Test
    void an_online_item_begins_as_a_draft() {
        assertThat(opens("X016", WUHAN).state()).isEqualTo("DRAFT");
    }

    @Test
    void what_this_hall_cannot_take_is_refused_with_a_way_out_and_nothing_happens() {
        Refusal refusal = hall.refused(() -> opens("D06-09", HERE));

        assertThat(refusal).isInstanceOf(Refusal.CaseNotTaken.class);
        assertThat(((Refusal.CaseNotTaken) refusal).ways()).isNotBlank();
        assertThat(hall.refused(() -> opens("D99-99", HERE))).isInstanceOf(Refusal.ItemUnknown.class);
    }

    @Test
    void the_clock_begins_with_the_acceptance() {
        CaseView accepted = accepted();
        CaseTerms terms = terms();

        assertThat(accepted.promised())
                .contains(day(terms.promised().days(), terms.promised().working()));
        assertThat(accepted.legal()).isPresent();
        assertThat(accepted.promised().get()).isBeforeOrEqualTo(accepted.legal().get());
        assertThat(accepted.provisional()).isFalse();
        assertThat(accepted.due()).hasValue(end(accepted.promised().get()));
        assertThat(desk.light(accepted, hall.now())).contains(LightColour.GREEN);
    }

    @Test
    void who_stays_silent_for_five_days_accepts_as_of_the_receipt() {
        CaseView taken = opens(ITEM, HERE);
        Instant notice = Instant.ofEpochMilli(taken.due().orElseThrow());
        assertThat(dateOf(notice)).isEqualTo(day(5, true));
        assertThat(due(notice.minusMillis(1))).isEmpty();

        CaseView deemed = desk.timed(act(), due(notice).get(0).argument()).caseFile();

        assertThat(deemed.state()).isEqualTo("ACCEPTED");
        assertThat(deemed.accepted()).hasValue(taken.received());
        assertThat(deemed.promised())
                .contains(day(terms().promised().days(), terms().promised().working()));
        assertThat(due(notice)).isEmpty();
    }

    @Test
    void a_supplement_that_never_comes_ends_the_case() {
        CaseView taken = opens(ITEM, HERE);
        CaseView asked = move(taken, "ask-supplement", Role.WINDOW, note(Condition.LACKS, "户口簿"));
        Instant limit = Instant.ofEpochMilli(asked.due().orElseThrow());
        assertThat(dateOf(limit)).isEqualTo(day(10, true));

        assertThat(desk.timed(act(), due(limit).get(0).argument()).caseFile().state())
                .isEqualTo("LAPSED");
    }

    @Test
    void the_limits_of_a_running_case_are_those_of_the_table_that_it_was_taken_under() {
        CaseView taken = opens(ITEM, HERE);
        String ours = CaseLifeReader.resource("case-life.csv");
        String without = ours.lines()
                .filter(line -> !line.startsWith("SUPPLEMENT,lapse"))
                .map(line -> line.equals("# version 1") ? "# version 2" : line)
                .collect(Collectors.joining("\n"));
        CaseLives both = CaseLives.of(
                Stream.of(CaseLifeReader.read("1.csv", ours), CaseLifeReader.read("2.csv", without)),
                "from,state,next,why\n");
        Casework later = new Casework(
                hall.scripts,
                hall.caseReader,
                both,
                new Seals(Map.of(1, new byte[32])),
                new KeyedHash(Map.of(1, new byte[] {1})));

        CaseView asked = new CaseDesk(later, Cases::rules, hall::now)
                .move(hall.act(), taken.no(), 0, "ask-supplement", Role.WINDOW, CLERK, note(Condition.LACKS, "户口簿"))
                .caseFile();

        assertThat(due(Instant.ofEpochMilli(asked.due().orElseThrow()))).hasSize(1);
        assertThat(both.newest().legal(desk.file(taken.no()).standing(), Role.TIMER))
                .isEmpty();
    }

    @Test
    void silence_counts_anew_from_the_supplement() {
        CaseView asked = move(opens(ITEM, HERE), "ask-supplement", Role.WINDOW, note(Condition.LACKS, "户口簿"));
        hall.at(TestHall.time("09:00").plusSeconds(2 * 86_400));
        CaseView again = move(asked, "supplement", Role.WINDOW, MoveNote.NONE);

        assertThat(dateOf(Instant.ofEpochMilli(again.due().orElseThrow()))).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void a_special_procedure_stops_the_clock_and_an_extension_adds_its_days_once() {
        CaseView review = move(accepted(), "start-review", Role.DEPARTMENT, MoveNote.NONE);
        hall.at("09:00");
        CaseView stopped = move(review, "suspend", Role.DEPARTMENT, note(Condition.SPECIAL, "专家评审 3"));
        assertThat(desk.light(stopped, hall.now())).isEmpty();
        hall.at(TestHall.time("17:30").plusSeconds(2 * 86_400));
        CaseView resumed = move(stopped, "resume", Role.DEPARTMENT, MoveNote.NONE);
        int days = terms().promised().days();
        // The days that stood still as a whole: Wednesday and Thursday.
        assertThat(resumed.promised()).contains(day(days + 2, true));

        CaseView extended = move(
                resumed, "extend", Role.MANAGER, note(Condition.APPROVAL, "局长").with(Condition.REASON, "需现场核查"));
        assertThat(extended.promised()).contains(day(days + 12, true));
        assertThat(extended.extended()).isTrue();
        assertThat(hall.refused(() -> move(
                        extended,
                        "extend",
                        Role.MANAGER,
                        note(Condition.APPROVAL, "局长").with(Condition.REASON, "再延"))))
                .isInstanceOf(Refusal.MoveIllegal.class);
    }

    @Test
    void the_result_is_to_be_handed_over_within_ten_days_of_the_decision() {
        CaseView granted = move(accepted(), "grant", Role.WINDOW, MoveNote.NONE);

        assertThat(dateOf(Instant.ofEpochMilli(granted.due().orElseThrow()))).isEqualTo(day(10, true));
        assertThat(desk.light(granted, hall.now())).isEmpty();
    }

    @Test
    void a_date_past_the_last_published_year_is_provisional() {
        hall.at(Instant.parse("2026-12-28T01:00:00Z"));
        assertThat(accepted().provisional()).isTrue();
    }

    @Test
    void an_amendment_changes_what_the_file_holds_and_neither_its_state_nor_its_limit() {
        CaseView taken = opens(ITEM, HERE);
        CaseFile file = desk.file(taken.no());
        hall.casework.amend(hall.act(), file, 0, "note", Role.WINDOW, CLERK, MoveNote.NONE.holding("remark", "轮椅"));

        CaseFile amended = desk.file(taken.no());
        assertThat(amended.inside().field("remark")).contains("轮椅");
        assertThat(amended.view().rev()).isEqualTo(1);
        assertThat(amended.view().state()).isEqualTo("RECEIVED");
        assertThat(amended.steps().get(1).verb()).isEqualTo("note");
        assertThat(due(Instant.ofEpochMilli(taken.due().orElseThrow()))).hasSize(1);
        assertThat(hall.refused(() -> hall.casework.amend(
                        hall.act(), file, 0, "note", Role.WINDOW, CLERK, MoveNote.NONE.holding("remark", "x"))))
                .isInstanceOf(Refusal.CaseStale.class);
        desk.timed(
                act(),
                due(Instant.ofEpochMilli(taken.due().orElseThrow())).get(0).argument());
        assertThat(desk.file(taken.no()).view().state()).isEqualTo("ACCEPTED");
    }

    @Test
    void an_item_that_is_replaced_meanwhile_is_not_taken_under_the_old_one() {
        TestHall other = TestHall.small().withCases("another00000");
        Refused refused = catchThrowableOfType(
                Refused.class, () -> other.desk(Cases.rules()).open(other.act(), asks(ITEM, HERE)));

        // The number that was taken for it is a gap.
        assertThat(refused.refusal()).isEqualTo(new Refusal.CatalogueChanged("another00000"));
        assertThat(other.casework.of(Cases.IDENTITY)).isEmpty();
    }

    private CaseView opens(String item, String place) {
        return desk.open(hall.act(), asks(item, place)).caseFile();
    }

    private CaseView accepted() {
        return move(opens(ITEM, HERE), "accept", Role.WINDOW, MoveNote.NONE);
    }

    private CaseView move(CaseView seen, String verb, Role role, MoveNote note) {
        return desk.move(hall.act(), seen.no(), seen.rev(), verb, role, CLERK, note)
                .caseFile();
    }

    private static CaseTerms terms() {
        return CaseTerms.of(Cases.rules().edition().catalogue().item(ITEM).orElseThrow());
    }

    /** The last day of so many days that began today. */
    private LocalDate day(int days, boolean working) {
        LocalDate date = LocalDate.of(2026, 11, 24);
        for (int left = days; left > 0; left--) {
            do {
                date = date.plusDays(1);
            } while (working && date.getDayOfWeek().getValue() > 5);
        }
        return date;
    }

    private static long end(LocalDate day) {
        return Cases.rules().calendar().endOf(day).toEpochMilli();
    }

    private static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private Act act() {
        return hall.act().in(CaseReader.CASES);
    }

    private List<Due> due(Instant at) {
        hall.redis.opsForHash().put("{429005}:cases:hall", "ms", Long.toString(at.toEpochMilli()));
        return new DueTimers(hall.at(at).scripts)
                .now(CaseReader.CASES).stream()
                        .filter(due -> due.script().equals("move-case"))
                        .toList();
    }
}
