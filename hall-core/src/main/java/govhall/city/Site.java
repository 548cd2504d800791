package govhall.city;

import java.util.Optional;

/** A place that can be run as a hall (服务点); {@code id} is its division code of 6, 9 or 12 digits. */
public record Site(
        String id, SiteLevel level, Name name, String shortName, int windows, Optional<String> queue, String hours) {}
