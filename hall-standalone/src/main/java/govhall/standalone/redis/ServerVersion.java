package govhall.standalone.redis;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Name and version of a server program (服务器版本), such as {@code Redis 7.0.15}. */
record ServerVersion(Family family, int major, int minor, int patch) {
    /** Since 7.4 the files of Redis are its own; before, both families read the same. */
    private static final ServerVersion LAST_COMMON = new ServerVersion(Family.REDIS, 7, 3, 0);

    private static final Pattern SPOKEN = Pattern.compile("(?i)(redis|valkey)?.*?v=(\\d+)\\.(\\d+)\\.(\\d+)");
    private static final Pattern WRITTEN = Pattern.compile("(Redis|Valkey) (\\d+)\\.(\\d+)\\.(\\d+)");

    enum Family {
        REDIS("Redis"),
        VALKEY("Valkey");

        private final String shown;

        Family(String shown) {
            this.shown = shown;
        }
    }

    /** From what {@code redis-server --version} says. */
    static Optional<ServerVersion> spoken(String line, Family family) {
        return read(SPOKEN, line, family);
    }

    /** From {@link #toString()}. */
    static Optional<ServerVersion> written(String text) {
        return read(WRITTEN, text, text.startsWith(Family.VALKEY.shown) ? Family.VALKEY : Family.REDIS);
    }

    private static Optional<ServerVersion> read(Pattern pattern, String text, Family family) {
        var matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new ServerVersion(
                        family,
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4))))
                : Optional.empty();
    }

    boolean atLeastSeven() {
        return major >= 7;
    }

    /** Whether it surely reads what the other one wrote: an older server may open such a folder as an empty one. */
    boolean reads(ServerVersion writer) {
        return family == writer.family ? compare(this, writer) >= 0 : compare(writer, LAST_COMMON) < 0;
    }

    private static int compare(ServerVersion one, ServerVersion other) {
        return Comparator.comparingInt(ServerVersion::major)
                .thenComparingInt(ServerVersion::minor)
                .thenComparingInt(ServerVersion::patch)
                .compare(one, other);
    }

    @Override
    public String toString() {
        return family.shown + " " + major + "." + minor + "." + patch;
    }
}
