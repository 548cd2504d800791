package govhall.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of problems in one language (问题文本): title and detail of a slug, with facts in the place of their names in
 * braces; where a fact has a twin that ends in {@code En}, English takes that. A fact that is a code, or a list of them,
 * has words of its own under {@code word.<fact>.<code>}.
 */
final class ProblemWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    static final ProblemWords CHINESE = new ProblemWords(Locale.SIMPLIFIED_CHINESE);
    static final ProblemWords ENGLISH = new ProblemWords(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle words;

    private ProblemWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("govhall.web.problem.problems", locale, NO_FALLBACK);
    }

    /** The first language that is accepted and has words; Chinese where none is named or has. */
    static ProblemWords of(HttpServletRequest request) {
        // Where no language is named the container would answer with the server's own.
        Enumeration<Locale> wanted =
                request.getHeader("Accept-Language") == null ? Collections.emptyEnumeration() : request.getLocales();
        while (wanted.hasMoreElements()) {
            String language = wanted.nextElement().getLanguage();
            if (language.equals("zh")) {
                return CHINESE;
            }
            if (language.equals("en")) {
                return ENGLISH;
            }
        }
        return CHINESE;
    }

    Locale locale() {
        return locale;
    }

    String title(String slug) {
        return words.getString("problem." + slug + ".title");
    }

    String detail(Problem problem) {
        Matcher place = PLACEHOLDER.matcher(words.getString("problem." + problem.slug() + ".detail"));
        return place.replaceAll(found -> Matcher.quoteReplacement(fact(problem.facts(), found.group(1))));
    }

    private String fact(Map<String, Object> facts, String name) {
        boolean english = this == ENGLISH && facts.containsKey(name + "En");
        String value = String.valueOf(facts.get(english ? name + "En" : name));
        return word(name, value).orElseGet(() -> each(name, value));
    }

    /** A fact in the plural is a list of codes, {@code verbs} of those of {@code verb}. */
    private String each(String name, String value) {
        if (!name.endsWith("s")) {
            return value;
        }
        String one = name.substring(0, name.length() - 1);
        return Arrays.stream(value.split(", "))
                .map(code -> word(one, code).orElse(code))
                .collect(Collectors.joining(words.getString("word.and")));
    }

    /** The words of a code, where it has any. */
    Optional<String> word(String name, String code) {
        String key = "word." + name + "." + code;
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
