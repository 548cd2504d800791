package govhall.redis;

import java.util.OptionalLong;

/** What a command supposes: the catalogue's version, and a window with the revision that was seen; empty: anything. */
public record Guard(String catalogue, String window, OptionalLong rev) {

    public static final Guard NONE = new Guard("", "", OptionalLong.empty());

    public static Guard catalogue(String version) {
        return new Guard(version, "", OptionalLong.empty());
    }

    public static Guard window(String no, long rev) {
        return new Guard("", no, OptionalLong.of(rev));
    }
}
