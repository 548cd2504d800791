package govhall.redis;

/** The hash tag that begins every key of a city (城市标签), such as {@code {429005}:}, so that one city is one slot. */
public record CityTag(String code) {

    public CityTag {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("A city's code has six digits: " + code);
        }
    }

    /** The owner of a hall's keys, as scripts take it in {@code KEYS[1]}. */
    String owner(String hall) {
        return "{" + code + "}:" + hall;
    }

    String stream(String hall, String day) {
        return owner(hall) + ":ev:" + day;
    }

    String catalogue(String version) {
        return "{" + code + "}:cat:" + version;
    }

    String meta() {
        return "{" + code + "}:meta";
    }

    String wake() {
        return "{" + code + "}:wake";
    }
}
