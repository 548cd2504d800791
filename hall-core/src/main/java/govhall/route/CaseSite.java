package govhall.route;

import govhall.city.Name;
import govhall.city.SiteLevel;
import java.util.Optional;

/** A site of the city as cases pass it (服务点), with the site above it, and its numbers in the table. */
record CaseSite(
        String id, SiteLevel level, String kind, Optional<String> parent, Name name, int levelCode, int siteCode) {}
