package govhall.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.refusal.Refusal;
import govhall.refusal.Refusals;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whatever the hall refuses is said in both languages. */
class ProblemWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);

    @Test
    void every_refusal_and_every_problem_of_http_has_title_and_detail_in_both_languages() {
        for (Locale language : LANGUAGES) {
            ResourceBundle words = words(language);
            for (String slug : facts().keySet()) {
                assertThat(words.getString("problem." + slug + ".title")).isNotBlank();
                assertThat(words.getString("problem." + slug + ".detail")).isNotBlank();
            }
        }
    }

    @Test
    void a_detail_names_only_facts_of_its_own_refusal_and_the_same_in_both_languages() {
        facts().forEach((slug, facts) -> {
            Set<String> chinese = placeholders(Locale.ROOT, slug);
            assertThat(facts).as(slug).containsAll(chinese);
            assertThat(placeholders(Locale.ENGLISH, slug)).as(slug).isEqualTo(chinese);
        });
    }

    @Test
    void no_fact_takes_the_name_of_a_member_that_every_problem_has() {
        facts().forEach((slug, facts) ->
                assertThat(facts).as(slug).doesNotContain("type", "title", "status", "detail"));
    }

    @Test
    void both_languages_have_the_same_words_and_none_for_what_is_no_refusal() {
        Set<String> chinese = own(Locale.ROOT);
        assertThat(own(Locale.ENGLISH)).isEqualTo(chinese);
        assertThat(chinese.stream().filter(key -> key.startsWith("problem.")).map(key -> key.split("\\.")[1]))
                .allMatch(facts()::containsKey);
    }

    @Test
    void a_refused_move_names_state_and_legal_verbs_in_words() {
        Problem illegal =
                Problem.of(new Refusal.MoveIllegal("429005202611240000019", "withdraw", "GRANTED", "deliver, send"));
        assertThat(said(illegal, "zh")).contains("准予决定", "撤回", "送达、寄送结果").doesNotContain("deliver");
        assertThat(said(illegal, "en")).contains("is granted now", "\"withdraw\"", "deliver, send");
        Problem incomplete = Problem.of(new Refusal.MoveIncomplete("429005202611240000019", "refuse", "reason, way"));
        assertThat(said(incomplete, "zh")).contains("不予受理", "理由、别的办法");
        Problem number = Problem.of(new Refusal.IdentityNumberInvalid("wrong-check-digit", "18"));
        assertThat(said(number, "zh")).contains("第 18 位", "校验码不符");
    }

    private static String said(Problem problem, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", language);
        return ProblemWords.of(request).detail(problem);
    }

    private static Map<String, Set<String>> facts() {
        Map<String, Set<String>> facts = new TreeMap<>();
        Refusals.all()
                .forEach((slug, type) -> facts.put(
                        slug,
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.toSet())));
        for (HttpProblem problem : HttpProblem.values()) {
            facts.put(problem.slug(), problem == HttpProblem.FAULT ? Set.of("id") : Set.of());
        }
        return facts;
    }

    private static Set<String> placeholders(Locale language, String slug) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(words(language).getString("problem." + slug + ".detail"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> own(Locale language) {
        return new TreeSet<>(words(language).keySet());
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "govhall.web.problem.problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
