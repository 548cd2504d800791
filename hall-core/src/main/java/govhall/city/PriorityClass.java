package govhall.city;

/**
 * A class of citizens with a lane of its own in every queue (优先对象): a head start in seconds and a gain in
 * thousandths of a second for each second waited. {@code lane} is the letter of its lanes.
 */
public record PriorityClass(
        String id,
        char lane,
        Name name,
        String shortName,
        int creditSeconds,
        int ratePermille,
        int targetMinutes,
        int extraNoShowSeconds,
        boolean walkIn) {}
