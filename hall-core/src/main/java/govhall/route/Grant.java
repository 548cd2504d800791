package govhall.route;

import govhall.city.Name;
import govhall.city.SiteLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a site does more for an item than its level says (权力下放、承接): COLLECT, REVIEW or DECIDE, at these sites, from and
 * to these dates, by which power, and who gave it. {@code sites} is a kind of site, TOWN for all towns, or one site.
 */
record Grant(String sites, String function, Name power, Name granted, LocalDate from, Optional<LocalDate> to) {

    boolean holds(CaseSite site, LocalDate date) {
        return (sites.equals(site.kind()) || sites.equals(site.id()) || sites.equals("TOWN") && isTown(site))
                && !date.isBefore(from)
                && (to.isEmpty() || !date.isAfter(to.get()));
    }

    private static boolean isTown(CaseSite site) {
        return site.level() == SiteLevel.TOWN;
    }
}
