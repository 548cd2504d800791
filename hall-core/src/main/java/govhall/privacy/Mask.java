package govhall.privacy;

/**
 * How personal data is shown to whoever need not see it whole (脱敏): {@code 张*}, {@code 429005********123X},
 * {@code 138****5678}. What is too short for its mask is hidden whole.
 */
public final class Mask {

    private Mask() {}

    /** The first character of a name and one star, however long the name is. */
    public static String name(String name) {
        return name.isEmpty() ? "*" : Character.toString(name.codePointAt(0)) + "*";
    }

    public static String identity(String number) {
        return middle(number, 6, 4);
    }

    public static String phone(String number) {
        return middle(number, 3, 4);
    }

    private static String middle(String text, int first, int last) {
        int hidden = text.length() - first - last;
        if (hidden <= 0) {
            return "*".repeat(text.length());
        }
        return text.substring(0, first) + "*".repeat(hidden) + text.substring(text.length() - last);
    }
}
