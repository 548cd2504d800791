package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.refusal.Refusals;
import govhall.stream.Happening;
import govhall.testing.TestHall;
import govhall.testing.Verbs;
import govhall.testing.Verbs.Verb;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The heads of the scripts say the truth, in the words of {@code Refusal} and {@code Happening}. */
class ScriptHeadsTest {

    private final ScriptHeads heads = new ScriptHeads();

    static Collection<Verb> verbs() {
        return Verbs.all().values();
    }

    @Test
    void every_word_that_a_head_refuses_is_a_refusal() {
        for (String name : heads.names()) {
            assertThat(Refusals.all().keySet()).as("%s.lua", name).containsAll(heads.words(name, "refuses"));
        }
    }

    @Test
    void every_word_that_a_head_tells_is_a_happening_and_every_happening_is_told() {
        Set<String> told = heads.names().stream()
                .flatMap(name -> heads.words(name, "tells").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Happening.values()).map(Happening::word).toList());
    }

    @Test
    void every_word_that_a_body_refuses_stands_in_its_head_or_in_one_that_it_includes() {
        for (String name : heads.names()) {
            assertThat(heads.wordsOfAll(name, "refuses"))
                    .as("refuse(…) in %s.lua", name)
                    .containsAll(heads.said(name, "refuse"));
        }
    }

    /** A file that is only included may leave the word to the heads of the scripts that it is spliced into. */
    @Test
    void every_word_that_a_body_tells_stands_in_the_head_of_a_script_that_says_it() {
        for (String name : heads.names()) {
            Set<String> words = new TreeSet<>(heads.wordsOfAll(name, "tells"));
            heads.scripts().stream()
                    .filter(script -> heads.parts(script).contains(name) && !script.equals(name))
                    .forEach(script -> words.addAll(heads.words(script, "tells")));
            assertThat(words).as("tell(…) in %s.lua", name).containsAll(heads.said(name, "tell"));
        }
    }

    @Test
    void every_word_of_a_head_is_said_in_a_body() {
        for (String name : heads.names()) {
            String bodies = heads.parts(name).stream().map(heads::body).collect(Collectors.joining("\n"));
            Set<String> words = new TreeSet<>(heads.words(name, "refuses"));
            words.addAll(heads.words(name, "tells"));
            assertThat(words)
                    .as("%s.lua", name)
                    .allSatisfy(word -> assertThat(bodies).contains("'" + word + "'"));
        }
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_verb_tells_only_what_its_head_says(Verb verb) {
        TestHall hall = TestHall.small();
        Answer answer = verb.in(hall).does(hall, hall.act());
        assertThat(answer.happened()).isTrue();
        assertThat(heads.wordsOfAll(verb.script(), "tells"))
                .containsAll(answer.events().stream().map(event -> event.word()).toList());
    }

    @Test
    void no_refusal_stands_below_the_line_from_which_it_happens_and_no_write_above() {
        for (String name : heads.writing()) {
            String[] parts = heads.source(name).split("-- From here on it happens\\.");
            assertThat(parts).as("the line in %s.lua", name).hasSize(2);
            assertThat(parts[1]).as("below the line in %s.lua", name).doesNotContain("refuse(");
            assertThat(parts[0])
                    .as("above the line in %s.lua", name)
                    .doesNotContainPattern("'(H?SET|HSETNX|HINCRBY|ZADD|ZREM|DEL|HDEL|XADD|LPUSH|LTRIM|PUBLISH)'")
                    .doesNotContainPattern("\\b(change|change_ticket|change_window|enter_lane|leave_lane|tell)\\(");
        }
    }
}
