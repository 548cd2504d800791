package govhall.route;

import govhall.city.Name;
import java.util.Optional;

/** Where a case stands on its way (流转节点): as what it is handled now, by which department, at which site. */
record CasePoint(
        CaseAsked asked,
        Place place,
        Subject subject,
        String force,
        String department,
        CaseSite site,
        Optional<Grant> grant) {

    /** Where the applicant is from: {@code fact} is HERE or the code of another city; the site inside this city. */
    record Place(String fact, Name name, Optional<CaseSite> site, int code) {

        boolean isHere() {
            return fact.equals(Fact.PLACE.plain());
        }
    }

    static CasePoint of(CaseAsked asked, Place place, Subject subject, CaseSite site) {
        return new CasePoint(
                asked,
                place,
                subject,
                subject.force(asked.date()),
                subject.department(),
                site,
                subject.grant(site, asked.date()));
    }

    CasePoint as(Subject other) {
        return of(asked, place, other, site);
    }

    CasePoint at(CaseSite other) {
        return new CasePoint(asked, place, subject, force, department, other, subject.grant(other, asked.date()));
    }

    CasePoint by(String otherDepartment) {
        return new CasePoint(asked, place, subject, force, otherDepartment, site, grant);
    }

    /** The same as if the item had ended. */
    CasePoint ended() {
        return new CasePoint(asked, place, subject, "ENDED", department, site, grant);
    }

    boolean taken() {
        return grant.isPresent() || site.level().compareTo(subject.collectAt()) <= 0;
    }

    /** What tells two points of one way apart. */
    String key() {
        return subject.id() + " " + site.id() + " " + department;
    }

    /** The numbers of all facts; what does not apply, or is as it mostly is, stands there already. */
    int[] facts(CaseTable table) {
        int[] facts = subject.prefix().codes();
        facts[Fact.PLACE.ordinal()] = place.code();
        facts[Fact.LEVEL.ordinal()] = site.levelCode();
        facts[Fact.SITE.ordinal()] = site.siteCode();
        if (!force.equals(Subject.IN_FORCE)) {
            facts[Fact.FORCE.ordinal()] = table.code(Fact.FORCE, force);
        }
        if (!taken()) {
            facts[Fact.TAKES.ordinal()] = table.code(Fact.TAKES, "no");
        }
        if (grant.isPresent()) {
            facts[Fact.FUNCTION.ordinal()] =
                    table.code(Fact.FUNCTION, grant.get().function());
        }
        if (asked.bundle().isPresent()) {
            facts[Fact.BUNDLE.ordinal()] =
                    table.code(Fact.BUNDLE, asked.bundle().get());
        }
        if (!department.equals(subject.department())) {
            facts[Fact.DEPARTMENT.ordinal()] = table.code(Fact.DEPARTMENT, department);
        }
        return facts;
    }
}
