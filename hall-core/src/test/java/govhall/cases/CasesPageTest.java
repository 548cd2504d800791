package govhall.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code docs/cases.md}: the life of a case as pictures and as a table, from the rows that the program runs by. The
 * page in the repository must be the page that this makes: write it anew with
 * {@code mvn -pl hall-core test -Dtest=CasesPageTest -Dhall.docs=write}.
 */
class CasesPageTest {

    private static final Path PAGE = Path.of("../docs/cases.md");
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("govhall.web.problem.problems", Locale.ROOT);

    private final CaseLife life = CaseLives.ours().newest();

    @Test
    void the_page_of_the_life_of_a_case_is_current() throws IOException {
        String page = "# The life of a case file\n\n"
                + "Made from `case-life.csv`, edition " + life.version() + "; a test fails when it is stale."
                + " A state that is shaded runs the legal clock.\n"
                + "A case keeps the edition that it was taken under. To change the table: keep the old one as"
                + " `case-life-<version>.csv`, count its version up, and say in `case-life-changes.csv` what becomes of"
                + " each state that is gone.\n\n"
                + life.modes().stream().map(this::picture).collect(Collectors.joining())
                + "## Every move\n\n" + table();
        if ("write".equals(System.getProperty("hall.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/cases.md is stale: run with -Dhall.docs=write")
                .isEqualTo(page);
    }

    @Test
    void every_state_verb_and_condition_has_its_words() {
        for (String state : life.states()) {
            assertThat(word("state", state)).isNotBlank();
        }
        for (String verb : life.verbs()) {
            assertThat(word("verb", verb)).isNotBlank();
        }
        for (Condition condition : Condition.values()) {
            assertThat(word("lack", condition.word())).isNotBlank();
        }
    }

    private String picture(String mode) {
        List<Move> moves = life.moves().stream()
                .filter(move -> move.modes().contains(mode))
                .toList();
        Set<String> states = new TreeSet<>();
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (Move move : moves) {
            String from = move.state().equals(Standing.NEW) ? "[*]" : move.state();
            arrows.computeIfAbsent(from + " --> " + move.next(), arrow -> new TreeSet<>())
                    .add(move.verb());
            states.add(move.next());
        }
        StringBuilder text = new StringBuilder("## " + mode + "\n\n```mermaid\nstateDiagram-v2\n");
        states.forEach(
                state -> text.append("    state \"%s %s\" as %s%n".formatted(word("state", state), state, state)));
        arrows.forEach((arrow, verbs) -> text.append("    %s : %s%n".formatted(arrow, String.join(", ", verbs))));
        states.stream()
                .filter(state -> moves.stream().noneMatch(move -> move.state().equals(state)))
                .forEach(end -> text.append("    %s --> [*]%n".formatted(end)));
        text.append("    classDef running fill:#cde\n");
        states.stream().filter(this::running).forEach(state -> text.append("    class %s running%n".formatted(state)));
        return text.append("```\n\n").toString();
    }

    /** A state in which the clock can be stopped or ended without being resumed. */
    private boolean running(String state) {
        Set<ClockEffect> out = life.moves().stream()
                .filter(move -> move.state().equals(state))
                .map(Move::clock)
                .collect(Collectors.toSet());
        return out.contains(ClockEffect.END) && !out.contains(ClockEffect.RESUME);
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                "| state | verb | who | if | next | clock | modes |\n|---|---|---|---|---|---|---|\n");
        for (Move move : life.moves()) {
            Set<String> guard = new TreeSet<>();
            if (move.sides().size() == 1) {
                guard.add(move.sides().contains(Side.HERE) ? "here" : "away");
            }
            move.guard().forEach(condition -> guard.add(condition.word()));
            table.append("| %s %s | `%s` %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            word("state", move.state()),
                            move.state(),
                            move.verb(),
                            word("verb", move.verb()),
                            move.who().stream().sorted().map(Role::name).collect(Collectors.joining(", ")),
                            String.join(", ", guard),
                            move.next(),
                            move.clock() == ClockEffect.NONE ? "" : move.clock(),
                            life.modes().stream().filter(move.modes()::contains).collect(Collectors.joining(", "))));
        }
        return table.toString();
    }

    private static String word(String kind, String code) {
        return CHINESE.getString("word." + kind + "." + code);
    }
}
