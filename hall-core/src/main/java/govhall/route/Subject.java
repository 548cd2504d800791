package govhall.route;

import govhall.city.Name;
import govhall.city.SiteLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One version of an item, of a bundle, or a kind of dispute (分流对象): what of it decides where its cases go. */
record Subject(
        Kind kind,
        String id,
        Name name,
        int version,
        String department,
        String mode,
        String homeRule,
        SiteLevel decided,
        SiteLevel collectAt,
        LocalDate from,
        Optional<LocalDate> to,
        List<Grant> grants,
        List<String> targets,
        CaseTable.Prefix prefix) {

    enum Kind {
        ITEM,
        BUNDLE,
        DISPUTE
    }

    static final String NONE = "NONE";
    static final String IN_FORCE = "IN_FORCE";

    /** IN_FORCE, NOT_YET or ENDED. */
    String force(LocalDate date) {
        if (date.isBefore(from)) {
            return "NOT_YET";
        }
        return to.isPresent() && date.isAfter(to.get()) ? "ENDED" : IN_FORCE;
    }

    /** The most that was given to a site. */
    Optional<Grant> grant(CaseSite site, LocalDate date) {
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        Grant most = null;
        for (Grant grant : grants) {
            if (grant.holds(site, date) && (most == null || rank(grant) > rank(most))) {
                most = grant;
            }
        }
        return Optional.ofNullable(most);
    }

    /** Whether the site may take the papers in. */
    boolean takenAt(CaseSite site, LocalDate date) {
        return site.level().compareTo(collectAt) <= 0 || grant(site, date).isPresent();
    }

    private static int rank(Grant grant) {
        return List.of("COLLECT", "REVIEW", "DECIDE").indexOf(grant.function());
    }
}
