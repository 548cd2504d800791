package govhall.route;

import govhall.city.CircleCity;
import govhall.city.CityFolderInvalid;
import govhall.city.Fault;
import govhall.city.Row;
import govhall.city.SiteLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks every way that a case can take (分流规则表校验): each item, bundle and dispute × place × kind of site × date at which
 * something changes. A place, a site or a date that no rule tells from another stands for all such.
 */
final class TableCheck {

    private static final String FILE = "routes.csv";

    private final CaseTable table;
    private final CaseWorld world;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** One fault with its first example, and how many more there are like it. */
    private static final class Found {
        private final int line;
        private final String what;
        private final String mend;
        private int more = -1;

        private Found(int line, String what, String mend) {
            this.line = line;
            this.what = what;
            this.mend = mend;
        }

        private Fault fault() {
            return new Fault(FILE, line, more == 0 ? what : what + ", and " + more + " like it", mend);
        }
    }

    TableCheck(CaseTable table, CaseWorld world) {
        this.table = table;
        this.world = world;
    }

    void refuseFaults() {
        Collection<CaseSite> sites = sites();
        Collection<String> places = places();
        Map<String, Set<String>> bundles = bundles();
        Set<String> walked = new HashSet<>();
        for (List<Subject> versions : world.subjects().values()) {
            Subject last = versions.get(versions.size() - 1);
            if (!walked.add(like(versions, bundles.containsKey(last.id())))) {
                continue;
            }
            for (LocalDate date : dates(versions)) {
                for (String place : places) {
                    for (CaseSite site : sites) {
                        for (String bundle : bundles.getOrDefault(last.id(), Set.of(""))) {
                            walk(last.id(), bundle, place, site.id(), date);
                        }
                    }
                }
            }
        }
        for (CaseRule rule : table.rules()) {
            if (!used.contains(rule.id())) {
                found.put(
                        "dead " + rule.id(),
                        once(
                                rule,
                                "the rule " + rule.id() + " never decides anything",
                                "take it out, or give it a smaller order or other conditions"));
            }
        }
        if (!found.isEmpty()) {
            throw new CityFolderInvalid(found.values().stream()
                    .map(Found::fault)
                    .sorted(Comparator.comparingInt(Fault::line))
                    .toList());
        }
    }

    /** An item without an end may get one any day, so what becomes of it then is walked too. */
    private void walk(String subject, String bundle, String place, String site, LocalDate date) {
        CaseAsked asked = new CaseAsked(subject, Optional.of(bundle).filter(id -> !id.isEmpty()), place, site, date);
        CasePoint start = world.start(asked);
        walk(start);
        if (start.subject().to().isEmpty() && start.subject().kind() != Subject.Kind.DISPUTE) {
            walk(start.ended());
        }
    }

    private void walk(CasePoint start) {
        Set<String> seen = new HashSet<>();
        CasePoint point = start;
        while (seen.add(point.key())) {
            List<CaseRule> rules = table.firsts(
                    point.subject().prefix(),
                    point.facts(table),
                    point.asked().date().toEpochDay());
            if (rules.isEmpty()) {
                gap(point);
                return;
            }
            rules.forEach(rule -> used.add(rule.id()));
            if (rules.size() > 1) {
                overlap(rules, point);
            }
            CaseRule rule = rules.get(0);
            if (ends(rule)) {
                unfit(rule, point);
                return;
            }
            Optional<CasePoint> next = CaseRouter.step(world, rule, point);
            if (next.isEmpty()) {
                add(
                        "nowhere " + rule.id(),
                        rule,
                        "the rule " + rule.id() + " points nowhere: " + said(point) + " has no site above",
                        "write CITY or a site as target, or another level as condition");
                return;
            }
            point = next.get();
            if (seen.contains(point.key())) {
                add(
                        "loop " + rule.id(),
                        rule,
                        "the rule " + rule.id() + " sends back to where the case was: " + said(point),
                        "write another target, or narrow the conditions");
            }
        }
    }

    private static boolean ends(CaseRule rule) {
        return switch (rule.destination()) {
            case FORWARD, ITEM, MERGED -> false;
            default -> true;
        };
    }

    private void gap(CasePoint point) {
        String group = String.join(
                " ",
                "gap",
                point.subject().kind().name(),
                point.force(),
                point.site().level().name(),
                point.subject().decided().name(),
                point.subject().mode());
        found.computeIfAbsent(
                        group,
                        key -> new Found(
                                1,
                                "no rule takes " + said(point),
                                "add a rule for it, or one of a large order for everything else"))
                .more++;
    }

    private void overlap(List<CaseRule> rules, CasePoint point) {
        CaseRule last = rules.get(rules.size() - 1);
        String others = rules.subList(0, rules.size() - 1).stream()
                .map(rule -> rule.id() + " in line " + rule.line())
                .collect(Collectors.joining(", "));
        add(
                "overlap " + rules.stream().map(CaseRule::id).toList(),
                last,
                "the rule " + last.id() + " and " + others + " of the same order both take " + said(point),
                "write another order, or narrow the conditions");
    }

    private void unfit(CaseRule rule, CasePoint point) {
        boolean fits = switch (rule.destination()) {
            case CITY -> !rule.target().isEmpty() || !point.place().isHere();
            case DEPARTMENTS -> point.subject().kind() == Subject.Kind.BUNDLE;
            case BODY -> !rule.target().isEmpty() || !point.subject().targets().isEmpty();
            default -> true;
        };
        if (!fits) {
            add(
                    "unfit " + rule.id(),
                    rule,
                    "the rule " + rule.id() + " points nowhere: " + rule.destination() + " does not fit " + said(point),
                    "narrow the conditions: CITY wants another city, DEPARTMENTS a bundle, BODY a dispute");
        }
    }

    private void add(String key, CaseRule rule, String what, String mend) {
        found.computeIfAbsent(key, absent -> new Found(rule.line(), what, mend)).more++;
    }

    private static Found once(CaseRule rule, String what, String mend) {
        Found dead = new Found(rule.line(), what, mend);
        dead.more = 0;
        return dead;
    }

    private static String said(CasePoint point) {
        return point.subject().id()
                + point.asked().bundle().map(id -> " of " + id).orElse("")
                + " (" + point.force() + ") from " + point.asked().place() + " at "
                + point.site().id() + ", "
                + point.site().level() + ", on " + point.asked().date();
    }

    /** The days on which something begins, or is over for the first time; and one before all of them. */
    private Set<LocalDate> dates(List<Subject> versions) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (CaseRule rule : table.rules()) {
            rule.from().ifPresent(dates::add);
            rule.to().ifPresent(to -> dates.add(to.plusDays(1)));
        }
        versionsMet(versions).forEach(version -> {
            if (version.kind() != Subject.Kind.DISPUTE) {
                dates.add(version.from());
            }
            version.to().ifPresent(to -> dates.add(to.plusDays(1)));
            for (Grant grant : version.grants()) {
                dates.add(grant.from());
                grant.to().ifPresent(to -> dates.add(to.plusDays(1)));
            }
        });
        dates.add(dates.isEmpty() ? LocalDate.EPOCH : dates.first().minusDays(1));
        return dates;
    }

    /** Its own, and those of every item to which a rule may lead. */
    private Stream<Subject> versionsMet(List<Subject> versions) {
        return Stream.concat(
                versions.stream(),
                table.rules().stream()
                        .filter(rule -> rule.destination() == DestinationKind.ITEM)
                        .flatMap(rule -> world.subjects().get(rule.target()).stream()));
    }

    /** This city, every city that a rule names, and one of the others. */
    private Collection<String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (CircleCity city : world.city().circle().values()) {
            String like = city.self() || table.names(Fact.PLACE, city.code()) ? city.code() : "other";
            places.putIfAbsent(like, city.code());
        }
        return places.values();
    }

    /** One site of each kind below each kind, and every one that a rule or a grant names. */
    private Collection<CaseSite> sites() {
        Set<String> granted = world.subjects().values().stream()
                .flatMap(List::stream)
                .flatMap(subject -> subject.grants().stream())
                .map(Grant::sites)
                .collect(Collectors.toSet());
        Map<String, CaseSite> sites = new LinkedHashMap<>();
        world.sites().values().forEach(site -> sites.putIfAbsent(like(site, granted), site));
        return new ArrayList<>(sites.values());
    }

    private String like(CaseSite site, Set<String> granted) {
        if (site.level() == SiteLevel.CITY || table.names(Fact.SITE, site.id()) || granted.contains(site.id())) {
            return site.id();
        }
        return site.kind() + " below "
                + site.parent()
                        .map(above -> like(world.sites().get(above), granted))
                        .orElse("");
    }

    /** What no rule can tell apart is walked once. */
    private String like(List<Subject> versions, boolean inBundle) {
        StringBuilder like = new StringBuilder();
        for (Subject version : versions) {
            boolean own = inBundle
                    || version.kind() == Subject.Kind.BUNDLE
                    || !version.grants().isEmpty()
                    || table.names(Fact.ITEM, version.id())
                    || table.names(Fact.DISPUTE, version.id());
            like.append(String.join(
                    " ",
                    own ? version.id() : version.kind().name(),
                    table.names(Fact.DEPARTMENT, version.department()) ? version.department() : "",
                    version.mode(),
                    version.homeRule(),
                    version.decided().name(),
                    version.collectAt().name(),
                    version.from().toString(),
                    version.to().map(LocalDate::toString).orElse(""),
                    String.valueOf(version.targets().isEmpty()),
                    ";"));
        }
        return like.toString();
    }

    /** The bundles of each item, and none. */
    private Map<String, Set<String>> bundles() {
        Map<String, Set<String>> bundles = new LinkedHashMap<>();
        world.subjects().values().stream()
                .map(versions -> versions.get(0))
                .filter(subject -> subject.kind() == Subject.Kind.BUNDLE)
                .forEach(bundle -> {
                    for (Row row : world.members(bundle.id())) {
                        bundles.computeIfAbsent(row.text("item_id"), item -> new TreeSet<>(Set.of("")))
                                .add(bundle.id());
                    }
                });
        return bundles;
    }
}
