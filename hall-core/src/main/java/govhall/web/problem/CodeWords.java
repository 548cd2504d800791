package govhall.web.problem;

import govhall.city.Name;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words for the codes of the program itself (代码用语), such as the state of a case, in both languages. */
public final class CodeWords {

    private static final Map<String, Name> KNOWN = new ConcurrentHashMap<>();
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private CodeWords() {}

    /** The words of a code of this kind, such as {@code state} and {@code RECEIVED}; the code itself where there are none. */
    public static Name of(String kind, String code) {
        return KNOWN.computeIfAbsent("word." + kind + "." + code, key -> {
            if (!ENGLISH.containsKey(key)) {
                return new Name(code, code);
            }
            return new Name(CHINESE.getString(key), ENGLISH.getString(key));
        });
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "govhall.web.problem.problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
