package govhall.testing;

import govhall.cases.Applicant;
import govhall.cases.Application;
import govhall.cases.CaseFile;
import govhall.cases.CaseNumber;
import govhall.cases.CaseRules;
import govhall.cases.Condition;
import govhall.cases.MoveNote;
import govhall.cases.NewCase;
import govhall.cases.Role;
import govhall.cases.Side;
import govhall.catalogue.Edition;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.CaseReader;
import govhall.stream.CaseInside;
import govhall.stream.CaseView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The words in which tests speak of case files (办件). */
public final class Cases {

    public static final CaseNumber NUMBER = CaseNumber.of(TestHall.CITY, TestHall.DAY, 41);
    public static final CaseNumber OTHER = CaseNumber.of(TestHall.CITY, TestHall.DAY, 42);
    public static final String NAME = "张三丰";
    public static final String IDENTITY = "11010519491231002X";
    public static final String PHONE = "13812345678";
    public static final String CLERK = "clerk-1";

    private static CaseRules sample;

    private Cases() {}

    /** The rules of the sample city, read once. */
    public static synchronized CaseRules rules() {
        if (sample == null) {
            sample = CaseRules.of(Edition.load("qianjiang"));
        }
        return sample;
    }

    /** Somebody of this place asks for an item or a bundle at the window. */
    public static Application asks(String subject, String place) {
        Applicant applicant = Applicant.person(NAME, IDENTITY, PHONE, LocalDate.of(2026, 11, 24));
        return new Application(subject, place, TestHall.CITY, Optional.of("261124A001"), applicant, CLERK, Map.of());
    }

    /** A case that this city decides by itself. */
    public static NewCase plain() {
        return of("PLAIN", Side.HERE, "D01", Optional.empty());
    }

    /** A case that is collected here and decided in 429006. */
    public static NewCase forAnotherCity() {
        return of("COLLECT_AND_FORWARD", Side.AWAY, "429006-D01", Optional.of("429006"));
    }

    public static NewCase joint() {
        return of("JOINT", Side.HERE, "D01", Optional.of("429006"));
    }

    private static NewCase of(String mode, Side side, String department, Optional<String> peer) {
        Applicant applicant = Applicant.person(NAME, IDENTITY, PHONE, LocalDate.of(2026, 11, 24));
        return new NewCase(
                "D01-01",
                Rosters.CATALOGUE,
                mode,
                side,
                department,
                TestHall.CITY,
                Optional.of("261124A001"),
                peer,
                applicant,
                Map.of());
    }

    public static Answer opens(TestHall hall, Act act, CaseNumber number, NewCase wanted) {
        return hall.casework.open(act, number, wanted, "collect", Role.WINDOW, CLERK, MoveNote.NONE);
    }

    /** The plain case is collected. */
    public static void opened(TestHall hall) {
        hall.withCases();
        opens(hall, hall.act(), NUMBER, plain());
    }

    /** The clerk saw the case as it was collected, and looks no more. */
    public static Answer accepts(TestHall hall, Act act) {
        return accepts(hall, act, NUMBER);
    }

    public static Answer accepts(TestHall hall, Act act, CaseNumber number) {
        return hall.casework.move(act, asCollected(number), 0, "accept", Role.WINDOW, CLERK, MoveNote.NONE);
    }

    /** The clerk notes something in the case as it was collected. */
    public static Answer amends(TestHall hall, Act act) {
        return hall.casework.amend(
                act, asCollected(NUMBER), 0, "note", Role.WINDOW, CLERK, MoveNote.NONE.holding("remark", "轮椅"));
    }

    /** A check tells that a declaration in the case as it was collected was false. */
    public static Answer breaks(TestHall hall, Act act, CaseNumber number) {
        CaseFile seen = new CaseFile(
                asCollected(number).view(), Optional.of(plain().applicant()), List.of(), CaseInside.NOTHING);
        return hall.casework.breakCommitment(act, seen, 0, Role.DEPARTMENT, CLERK, note(Condition.REASON, "住址不实"));
    }

    private static CaseFile asCollected(CaseNumber number) {
        CaseView view = new CaseView(
                number.text(),
                "D01-01",
                Rosters.CATALOGUE,
                1,
                "PLAIN",
                "HERE",
                "RECEIVED",
                "D01",
                TestHall.CITY,
                Optional.empty(),
                0,
                "collect",
                "WINDOW",
                CLERK,
                0,
                0,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                false,
                OptionalInt.empty(),
                false);
        return new CaseFile(view, Optional.empty(), List.of(), CaseInside.NOTHING);
    }

    /** The case goes to the other city, which must answer by then. */
    public static void forwards(TestHall hall, Instant limit) {
        does(hall, "check", Role.WINDOW, MoveNote.NONE);
        does(hall, "forward", Role.WINDOW, MoveNote.NONE.limit(limit, "miss-answer"));
    }

    /** Moves the case as it is now. */
    public static CaseView does(TestHall hall, String verb, Role role, MoveNote note) {
        CaseFile now = file(hall, NUMBER);
        return hall.casework
                .move(hall.act(), now, now.view().rev(), verb, role, CLERK, note)
                .caseFile();
    }

    public static MoveNote note(Condition condition, String text) {
        return MoveNote.NONE.with(condition, text);
    }

    public static CaseFile file(TestHall hall, CaseNumber number) {
        return hall.casework.file(number.text());
    }

    /** The key under which the applicant's cases are found. */
    public static String who(TestHall hall) {
        return hall.redis
                .keys("{" + TestHall.CITY + "}:" + CaseReader.CASES + ":who:*")
                .iterator()
                .next();
    }
}
