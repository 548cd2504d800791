package govhall.stream;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the hall's history: business day (yyyyMMdd), serial of the event in that day's stream, and the digest of
 * everything up to it. Two histories that used the same serial for different things have different digests.
 */
public record Offset(String day, long n, String h) {

    private static final Pattern FORM = Pattern.compile("(\\d{8}):(\\d{1,15}):([0-9a-f]{12})");

    /** The offset of a text that the hall wrote. */
    public static Offset of(String text) {
        return parse(text).orElseThrow(() -> new IllegalStateException("No offset: " + text));
    }

    /** The offset of a text that anybody may have sent; empty where it is none. */
    public static Optional<Offset> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Offset(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return day + ":" + n + ":" + h;
    }
}
