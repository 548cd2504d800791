package govhall.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** What of a text counts for finding: letters, digits and Chinese characters, in one width and one case. */
final class SearchText {

    private static final int MOST = 64;

    private SearchText() {}

    /** At most 64 characters of what somebody typed; marks, blanks, pictures and broken characters fall away. */
    static String ofQuery(String typed) {
        int end = typed.codePointCount(0, Math.min(typed.length(), 2 * MOST)) <= MOST
                ? Math.min(typed.length(), 2 * MOST)
                : typed.offsetByCodePoints(0, MOST);
        String text = of(typed.substring(0, end));
        return text.substring(0, Math.min(text.length(), MOST));
    }

    static String of(String text) {
        StringBuilder counts = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(counts::appendCodePoint);
        return counts.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    static boolean isLatin(String text) {
        return text.chars().allMatch(c -> isLatin((char) c));
    }
}
