package govhall.route;

import govhall.catalogue.Edition;
import govhall.city.CityFolder;
import govhall.city.Name;
import govhall.city.Row;
import govhall.city.SiteLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads items, bundles and kinds of dispute in all their versions, each list by its beginning. */
final class SubjectReader {

    private final Edition edition;
    private final CityFolder folder;
    private final CaseTable table;
    private final Map<String, Row> crossCity;
    private final Map<String, List<Row>> authority;
    private final Map<String, Row> powers;

    SubjectReader(Edition edition, CaseTable table) {
        this.edition = edition;
        this.folder = edition.folder();
        this.table = table;
        this.crossCity = folder.table("cross_city").index(row -> row);
        this.authority = folder.table("authority").groups("item_id");
        this.powers = folder.table("powers").index(row -> row);
    }

    Map<String, List<Subject>> read() {
        Map<String, List<Subject>> subjects = new LinkedHashMap<>();
        folder.table("items").rows().forEach(row -> add(subjects, item(row)));
        folder.table("bundles").rows().forEach(row -> add(subjects, bundle(row)));
        folder.table("dispute_kinds").rows().forEach(row -> add(subjects, dispute(row)));
        subjects.values().forEach(versions -> versions.sort(Comparator.comparing(Subject::from)));
        return subjects;
    }

    private static void add(Map<String, List<Subject>> subjects, Subject subject) {
        subjects.computeIfAbsent(subject.id(), id -> new ArrayList<>()).add(subject);
    }

    private Subject item(Row row) {
        String id = row.text("item_id");
        Optional<Row> shared = Optional.ofNullable(crossCity.get(id));
        return subject(
                Subject.Kind.ITEM,
                row,
                id,
                row.number("version"),
                row.text("department"),
                shared.map(cross -> cross.text("mode")).orElse(Subject.NONE),
                shared.map(cross -> cross.text("home_rule")).orElse(Subject.NONE),
                SiteLevel.valueOf(row.text("level")),
                SiteLevel.valueOf(row.text("collect_at")),
                authority.getOrDefault(id, List.of()).stream()
                        .map(grant -> grant(grant, row.text("name_en")))
                        .toList(),
                List.of());
    }

    private Subject bundle(Row row) {
        return subject(
                Subject.Kind.BUNDLE,
                row,
                row.text("bundle_id"),
                row.number("version"),
                row.text("lead_department"),
                Subject.NONE,
                Subject.NONE,
                SiteLevel.CITY,
                SiteLevel.VILLAGE,
                List.of(),
                List.of());
    }

    /** A kind of dispute has no versions: it is as old as any date. */
    private Subject dispute(Row row) {
        return subject(
                Subject.Kind.DISPUTE,
                row,
                row.text("kind"),
                0,
                row.text("department"),
                Subject.NONE,
                Subject.NONE,
                SiteLevel.CITY,
                SiteLevel.valueOf(row.text("collect_at")),
                List.of(),
                row.list("targets"));
    }

    private Subject subject(
            Subject.Kind kind,
            Row row,
            String id,
            int version,
            String department,
            String mode,
            String homeRule,
            SiteLevel decided,
            SiteLevel collectAt,
            List<Grant> grants,
            List<String> targets) {
        boolean dated = kind != Subject.Kind.DISPUTE;
        Map<Fact, String> fixed = new EnumMap<>(Fact.class);
        fixed.put(Fact.SUBJECT, kind.name());
        fixed.put(Fact.ITEM, kind == Subject.Kind.ITEM ? id : Subject.NONE);
        fixed.put(Fact.DISPUTE, dated ? Subject.NONE : id);
        if (kind == Subject.Kind.BUNDLE) {
            fixed.put(Fact.BUNDLE, id);
        }
        fixed.put(Fact.MODE, mode);
        fixed.put(Fact.HOME_RULE, homeRule);
        fixed.put(Fact.DECIDED, decided.name());
        return new Subject(
                kind,
                id,
                row.name("name"),
                version,
                department,
                mode,
                homeRule,
                decided,
                collectAt,
                dated ? LocalDate.parse(row.text("effective_from")) : LocalDate.MIN,
                dated ? row.optional("effective_to").map(LocalDate::parse) : Optional.empty(),
                grants,
                targets,
                table.prefix(fixed, department));
    }

    private Grant grant(Row row, String itemEn) {
        Row power = powers.get(row.text("power_id"));
        Name kind = edition.city().labels().of("power_kind", power.text("kind"));
        Name giver = edition.city().departments().get(power.text("department")).name();
        String since = row.text("from_date");
        return new Grant(
                row.text("sites"),
                row.text("function"),
                new Name(power.text("name_zh"), itemEn),
                new Name(
                        kind.zh() + "," + giver.zh() + "," + since + "起",
                        kind.en() + ", " + giver.en() + ", from " + since),
                LocalDate.parse(since),
                row.optional("to_date").map(LocalDate::parse));
    }
}
