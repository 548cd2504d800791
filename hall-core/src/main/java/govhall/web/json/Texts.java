package govhall.web.json;

import java.util.Optional;

/** What a text that names something may be (标识文本): 1 to 64 characters, no controls, whole characters only. */
public final class Texts {

    public static final int LONGEST = 64;

    private Texts() {}

    /** Why a text is unfit, as a code with words in the message files. */
    public static Optional<String> unfit(String text) {
        return unfit(text, LONGEST);
    }

    public static Optional<String> unfit(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of("missing");
        }
        if (text.length() > longest) {
            return Optional.of("too-long");
        }
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isISOControl(character)) {
                return Optional.of("control-character");
            }
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return Optional.of("half-character");
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }
}
