package govhall.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of life is whole: every cell of it holds, every other is refused in words, and every way comes to an end. */
class CaseLifeTest {

    private static final Set<Condition> ALL_GIVEN = EnumSet.allOf(Condition.class);
    private static final CaseLife LIFE = CaseLives.ours().newest();

    /** Where the legal clock of a case stands. */
    private enum Clock {
        NOT_STARTED,
        RUNNING,
        STOPPED,
        ENDED
    }

    @TestFactory
    Stream<DynamicTest> every_cell_of_a_state_for_every_verb_role_mode_and_side() {
        return LIFE.states().stream()
                .map(state -> DynamicTest.dynamicTest(state, () -> {
                    for (Standing standing : standings(state)) {
                        for (Role role : Role.values()) {
                            Map<String, List<Move>> rows = rows(standing, role);
                            String legal = String.join(", ", rows.keySet());
                            LIFE.verbs().forEach(verb -> cell(standing, verb, role, rows.get(verb), legal));
                        }
                    }
                }));
    }

    private static void cell(Standing standing, String verb, Role role, List<Move> rows, String legal) {
        if (rows == null) {
            assertThat(refused(standing, verb, role, ALL_GIVEN))
                    .isEqualTo(new Refusal.MoveIllegal("no", verb, standing.state(), legal));
            return;
        }
        Move move = LIFE.move("no", standing, verb, role, ALL_GIVEN);
        assertThat(rows).containsExactly(move);
        for (Condition condition : move.guard()) {
            Set<Condition> rest = EnumSet.complementOf(EnumSet.of(condition));
            assertThat(refused(standing, verb, role, rest))
                    .isEqualTo(new Refusal.MoveIncomplete("no", verb, condition.word()));
        }
    }

    /** The cells as the rows of the file say them, by verb, without the code that looks them up. */
    private static Map<String, List<Move>> rows(Standing standing, Role role) {
        return LIFE.moves().stream()
                .filter(row -> row.state().equals(standing.state())
                        && row.modes().contains(standing.mode())
                        && row.sides().contains(standing.side())
                        && row.who().contains(role))
                .collect(Collectors.groupingBy(Move::verb, LinkedHashMap::new, Collectors.toList()));
    }

    @Test
    void every_state_is_reached_and_from_each_that_is_no_end_a_way_leads_to_one() {
        Set<String> reached = new TreeSet<>();
        for (Standing standing : reached()) {
            reached.add(standing.state());
            assertThat(after(standing).stream().anyMatch(LIFE::ends))
                    .as("a way to an end from %s", standing)
                    .isTrue();
        }
        assertThat(reached).isEqualTo(LIFE.states());
    }

    @Test
    void no_row_and_no_mode_of_a_row_is_dead() {
        Set<Standing> reached = reached();
        for (Move move : LIFE.moves()) {
            for (String mode : move.modes()) {
                assertThat(reached)
                        .as("%s by %s in %s", move.state(), move.verb(), mode)
                        .anyMatch(standing -> standing.mode().equals(mode) && move.leaves(standing));
            }
        }
    }

    @Test
    void the_clock_runs_only_between_acceptance_and_decision_and_not_while_suspended() {
        Map<String, Set<Clock>> clocks = new TreeMap<>();
        for (Standing start : starts()) {
            walk(start, clocks);
        }
        Set<String> running = new TreeSet<>();
        Set<String> stopped = new TreeSet<>();
        clocks.forEach((state, seen) -> {
            if (seen.contains(Clock.RUNNING)) {
                assertThat(seen).as(state).containsExactly(Clock.RUNNING);
                running.add(state);
            }
            if (seen.contains(Clock.STOPPED)) {
                assertThat(seen).as(state).containsExactly(Clock.STOPPED);
                stopped.add(state);
            }
        });
        assertThat(running).containsExactlyInAnyOrder("ACCEPTED", "REVIEW", "EXTENDED", "SPLIT", "JOINED");
        assertThat(stopped).containsExactlyInAnyOrder("SUSPENDED", "EXTENDED_SUSPENDED");
        assertThat(clocks.get("GRANTED")).containsExactly(Clock.ENDED);
        assertThat(clocks.get("DENIED")).containsExactly(Clock.ENDED);
        assertThat(clocks.get("RECEIVED")).containsExactly(Clock.NOT_STARTED);
    }

    private static void walk(Standing start, Map<String, Set<Clock>> clocks) {
        record At(Standing standing, Clock clock) {}
        Set<At> seen = new LinkedHashSet<>();
        Deque<At> open = new ArrayDeque<>(List.of(new At(start, Clock.NOT_STARTED)));
        while (!open.isEmpty()) {
            At at = open.pop();
            if (seen.add(at)) {
                clocks.computeIfAbsent(at.standing.state(), state -> EnumSet.noneOf(Clock.class))
                        .add(at.clock);
                LIFE.moves().stream()
                        .filter(move -> move.leaves(at.standing))
                        .forEach(move -> open.push(new At(at.standing.in(move.next()), tick(at.clock, move))));
            }
        }
    }

    private static Clock tick(Clock before, Move move) {
        switch (move.clock()) {
            case START:
                assertThat(before).as("%s", move).isEqualTo(Clock.NOT_STARTED);
                return Clock.RUNNING;
            case STOP:
                assertThat(before).as("%s", move).isEqualTo(Clock.RUNNING);
                return Clock.STOPPED;
            case RESUME:
                assertThat(before).as("%s", move).isEqualTo(Clock.STOPPED);
                return Clock.RUNNING;
            case END:
                assertThat(before).as("%s", move).isIn(Clock.RUNNING, Clock.STOPPED);
                return Clock.ENDED;
            default:
                return before;
        }
    }

    @Test
    void no_one_is_refused_without_a_reason_and_a_way_out() {
        Set<String> no = Set.of("NOT_ACCEPTED", "DENIED", "REFUSED_AT_DESK", "PART_REFUSED", "RETURNED");
        for (Move move : LIFE.moves()) {
            boolean said = !move.who().contains(Role.TIMER) && !move.who().contains(Role.OTHER_CITY);
            if (no.contains(move.next()) && said) {
                assertThat(move.guard()).as("%s", move).contains(Condition.REASON, Condition.WAY);
            }
        }
    }

    @Test
    void what_lacks_is_told_once_and_all_at_once() {
        LIFE.moves().stream()
                .filter(move -> move.verb().startsWith("ask-"))
                .forEach(move -> assertThat(move.guard()).contains(Condition.LACKS, Condition.NOT_ASKED));
    }

    @Test
    void collected_is_not_accepted_and_after_the_decision_nobody_withdraws() {
        for (Standing standing : standings("RECEIVED")) {
            assertThat(LIFE.legal(standing, Role.CITIZEN)).doesNotContain("accept");
        }
        for (String decided : List.of("GRANTED", "DENIED", "DELIVERING", "RESULT_SENT")) {
            for (Standing standing : standings(decided)) {
                assertThat(LIFE.legal(standing, Role.CITIZEN)).doesNotContain("withdraw");
                assertThat(LIFE.legal(standing, Role.WINDOW)).doesNotContain("withdraw");
            }
        }
    }

    @Test
    void a_row_that_cannot_be_read_is_told_with_its_line() {
        String head = "# version 1\nstate,verb,guard,next,clock,who,peer,PLAIN\n# a remark\n";
        String row = "NEW,collect,,RECEIVED,NONE,WINDOW,,x\n";
        faulty(head + row + "RECEIVED,accept,,ACCEPTED,BEGIN,WINDOW,,x\n", "life.csv:5");
        faulty(head + row + "RECEIVED,accept,whim,ACCEPTED,NONE,WINDOW,,x\n", "life.csv:5");
        faulty(head + row + "RECEIVED,accept,,ACCEPTED,NONE,PASSER_BY,,x\n", "life.csv:5");
        faulty(head + row + "RECEIVED,accept,,ACCEPTED,NONE,WINDOW,SHOUTS,x\n", "life.csv:5");
        faulty(head + row + "NEW,collect,,ACCEPTED,NONE,WINDOW,,x\n", "two rows");
        faulty(head, "no rows");
        faulty(head.substring(2) + row, "version");
    }

    private static void faulty(String text, String says) {
        assertThatThrownBy(() -> CaseLifeReader.read("life.csv", text)).hasMessageContaining(says);
    }

    private static Refusal refused(Standing standing, String verb, Role role, Set<Condition> given) {
        return catchThrowableOfType(Refused.class, () -> LIFE.move("no", standing, verb, role, given))
                .refusal();
    }

    private static List<Standing> standings(String state) {
        List<Standing> standings = new ArrayList<>();
        for (String mode : LIFE.modes()) {
            for (Side side : Side.values()) {
                standings.add(new Standing(state, mode, side));
            }
        }
        return standings;
    }

    private static List<Standing> starts() {
        return standings(Standing.NEW).stream()
                .filter(standing -> !LIFE.ends(standing))
                .toList();
    }

    private static Set<Standing> reached() {
        Set<Standing> reached = new LinkedHashSet<>();
        starts().forEach(start -> reached.addAll(after(start)));
        return reached;
    }

    /** Everywhere a case can come from here, this place included. */
    private static Set<Standing> after(Standing start) {
        Set<Standing> seen = new LinkedHashSet<>();
        Deque<Standing> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Standing at = open.pop();
            if (seen.add(at)) {
                LIFE.moves().stream().filter(move -> move.leaves(at)).forEach(move -> open.push(at.in(move.next())));
            }
        }
        return seen;
    }
}
