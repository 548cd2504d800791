package govhall.catalogue;

import govhall.city.Name;
import govhall.city.SiteLevel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A service of the catalogue (事项) in its version in force. {@code legs} are its queues in order, the last one being
 * {@code queue}; {@code level} is who decides, {@code collectAt} the lowest site that may take the papers in.
 * {@code legal} is empty where the law sets no limit; a promise of 0 days is kept at the window 即办件.
 */
public record Item(
        String id,
        Name name,
        String shortName,
        String department,
        String audience,
        String queue,
        List<String> legs,
        int minutes,
        String whoMustCome,
        boolean online,
        boolean selfService,
        boolean asksCount,
        OptionalInt tile,
        SiteLevel level,
        SiteLevel collectAt,
        int version,
        Optional<Term> legal,
        Term promised,
        Optional<CrossCity> crossCity,
        List<Paper> papers) {}
