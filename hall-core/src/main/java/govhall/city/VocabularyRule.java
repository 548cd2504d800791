package govhall.city;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes that the program acts upon are those that it knows; only their words are the operator's. */
final class VocabularyRule implements FolderRule {

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            entry("window_kind", names(WindowKind.values())),
            entry("window_feature", names(Need.values())),
            entry("need", with(names(Need.values()), "ACCOMPANIMENT")),
            entry("site_level", names(SiteLevel.values())),
            entry("level", names(SiteLevel.values())),
            entry("layout", Set.of("core", "full", "local")),
            entry("yes_no", Set.of("yes", "no")),
            entry("target_kind", Set.of("ITEM", "BUNDLE", "NODE", "WAY")),
            entry("declared_by", Set.of("ID_AGE", "DOCUMENT", "SELF", "STAFF", "BOOKING", "SLIP")),
            entry("exemptible", Set.of("NO", "DEFER", "ELIC")),
            entry("form", Set.of("ORIGINAL", "COPY", "ELECTRONIC")),
            entry("material_source", Set.of("APPLICANT", "GOVERNMENT", "OTHER")),
            entry("proof_treatment", Set.of("KEPT", "COMMITMENT", "ABOLISHED")),
            entry("authority_function", Set.of("COLLECT", "REVIEW", "DECIDE")),
            entry("route_subject", Set.of("ITEM", "BUNDLE", "DISPUTE")),
            entry("force", Set.of("IN_FORCE", "NOT_YET", "ENDED")),
            entry(
                    "destination",
                    Set.of(
                            "DEPARTMENT",
                            "SITE",
                            "CITY",
                            "DEPARTMENTS",
                            "BODY",
                            "CITIZEN",
                            "FORWARD",
                            "ITEM",
                            "MERGED")),
            entry("leg_limit", Set.of("NONE", "FORWARD", "ORIGINALS", "RECHECK", "PARTNER", "PROMISE", "RETURN")));

    @Override
    public List<String> files() {
        return List.of("vocabulary");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, List<Row>> fields = tables.table("vocabulary").groups("field");
        KNOWN.forEach((field, codes) -> {
            Set<String> missing = new TreeSet<>(codes);
            for (Row row : fields.getOrDefault(field, List.of())) {
                if (!missing.remove(row.text("code"))) {
                    faults.add(
                            "vocabulary",
                            row,
                            "the program knows no " + field + " " + row.text("code"),
                            "take the line out; known are " + String.join(", ", new TreeSet<>(codes)));
                }
            }
            missing.forEach(code -> faults.add(
                    "vocabulary",
                    1,
                    field + " " + code + " has no words",
                    "add a line with its words in both languages"));
        });
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> names, String further) {
        return Stream.concat(names.stream(), Stream.of(further)).collect(Collectors.toSet());
    }
}
