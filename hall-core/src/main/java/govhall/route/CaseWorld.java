package govhall.route;

import govhall.catalogue.Edition;
import govhall.city.CircleCity;
import govhall.city.City;
import govhall.city.Name;
import govhall.city.Row;
import govhall.city.SiteLevel;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What routing knows of the city (分流数据): subjects in all their versions, sites, places, members, bodies. */
final class CaseWorld {

    private final City city;
    private final Map<String, List<Subject>> subjects;
    private final Map<String, CaseSite> sites = new LinkedHashMap<>();
    private final Map<String, CasePoint.Place> places = new HashMap<>();
    private final Map<String, List<Row>> members;
    private final Map<String, Name> bodies;
    private final Map<String, Name> ways = new HashMap<>();

    CaseWorld(Edition edition, CaseTable table) {
        this.city = edition.city();
        this.subjects = new SubjectReader(edition, table).read();
        this.members = edition.folder().table("bundle_members").groups("bundle_id");
        this.bodies = edition.folder().table("dispute_targets").index(row -> row.name("name"));
        edition.catalogue().ways().forEach((id, way) -> ways.put(id, way.say()));
        for (Row row : edition.folder().table("sites").rows()) {
            CaseSite site = new CaseSite(
                    row.text("site"),
                    SiteLevel.valueOf(row.text("level")),
                    row.text("kind"),
                    row.optional("parent"),
                    row.name("name"),
                    table.code(Fact.LEVEL, row.text("level")),
                    table.code(Fact.SITE, row.text("site")));
            sites.put(site.id(), site);
            places.put(site.id(), place(table, Fact.PLACE.plain(), site.name(), Optional.of(site)));
        }
        for (CircleCity one : city.circle().values()) {
            String fact = one.self() ? Fact.PLACE.plain() : one.code();
            places.put(one.code(), place(table, fact, one.name(), Optional.empty()));
        }
    }

    private static CasePoint.Place place(CaseTable table, String fact, Name name, Optional<CaseSite> site) {
        return new CasePoint.Place(fact, name, site, table.code(Fact.PLACE, fact));
    }

    City city() {
        return city;
    }

    Map<String, List<Subject>> subjects() {
        return subjects;
    }

    Map<String, CaseSite> sites() {
        return sites;
    }

    List<Row> members(String bundle) {
        return members.getOrDefault(bundle, List.of());
    }

    Name body(String target) {
        return bodies.get(target);
    }

    Name waySaid(String way) {
        return ways.get(way);
    }

    CasePoint start(CaseAsked asked) {
        CasePoint.Place place = places.get(asked.place());
        if (place == null) {
            throw new Refused(new Refusal.PlaceUnknown(asked.place()));
        }
        CaseSite site = sites.get(asked.site());
        if (site == null) {
            throw new Refused(new Refusal.HallUnknown(asked.site()));
        }
        if (asked.bundle().isPresent()) {
            refuseStranger(asked.subject(), asked.bundle().get());
        }
        return CasePoint.of(asked, place, subject(asked), site);
    }

    private void refuseStranger(String item, String bundle) {
        if (members(bundle).isEmpty()) {
            throw new Refused(new Refusal.BundleUnknown(bundle));
        }
        if (members(bundle).stream().noneMatch(row -> row.text("item_id").equals(item))) {
            throw new Refused(new Refusal.NotInBundle(item, bundle));
        }
    }

    private Subject subject(CaseAsked asked) {
        return version(asked.subject(), asked).orElseThrow(() -> new Refused(new Refusal.ItemUnknown(asked.subject())));
    }

    /** The version in force on the date; before the first the first, in a gap and after the last the one before. */
    Optional<Subject> version(String id, CaseAsked asked) {
        List<Subject> versions = subjects.get(id);
        if (versions == null) {
            return Optional.empty();
        }
        Subject found = versions.get(0);
        for (Subject version : versions) {
            if (!asked.date().isBefore(version.from())) {
                found = version;
            }
        }
        return Optional.of(found);
    }

    CaseSite cityHall() {
        return sites.get(city.code());
    }

    /** Where a rule hands a case on to; empty where there is nothing above. */
    Optional<CaseSite> next(CaseRule rule, CasePoint point) {
        return switch (rule.target()) {
            case "UP" -> point.site().parent().map(sites::get);
            case "CITY" -> Optional.of(cityHall());
            default -> Optional.ofNullable(sites.get(rule.target()));
        };
    }

    /** The applicant's own site of the level that decides, where the place says it. */
    Optional<CaseSite> own(CasePoint point) {
        Optional<CaseSite> site = point.place().site();
        while (site.isPresent() && site.get().level().compareTo(point.subject().decided()) > 0) {
            site = site.get().parent().map(sites::get);
        }
        return site.filter(found -> found.level() == point.subject().decided());
    }

    /** The site, from here upwards, that takes the papers in; the applicant's own where a lower level decides. */
    Name taker(CasePoint point) {
        if (point.site().level().compareTo(point.subject().decided()) < 0) {
            return own(point)
                    .map(CaseSite::name)
                    .orElse(city.labels()
                            .of("site_level", point.subject().decided().name()));
        }
        CaseSite site = point.site();
        while (!point.subject().takenAt(site, point.asked().date())
                && site.parent().isPresent()) {
            site = sites.get(site.parent().get());
        }
        return site.name();
    }
}
