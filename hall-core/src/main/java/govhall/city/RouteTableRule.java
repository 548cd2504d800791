package govhall.city;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule of routes.csv (分流规则) has conditions that can be met, points somewhere, and says it in words that can be filled. */
final class RouteTableRule implements FolderRule {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> WORDS = Set.of(
            "item",
            "department",
            "city",
            "site",
            "place",
            "next",
            "mode",
            "bundle",
            "dispute",
            "body",
            "further",
            "power",
            "granted",
            "from",
            "to",
            "target");
    private static final Set<String> WAY_WORDS = Set.of("place", "city", "body");

    @Override
    public List<String> files() {
        return List.of(
                "routes",
                "refusal_ways",
                "items",
                "bundles",
                "circle",
                "sites",
                "departments",
                "dispute_targets",
                "vocabulary");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> functions = codes("authority_function", tables);
        Set<String> modes = codes("mode", tables);
        for (Row row : tables.rows("routes")) {
            tokens(row, "bundle", Set.of("NONE", "ANY"), tables.index("bundles").keySet(), faults);
            tokens(
                    row,
                    "place",
                    Set.of("HERE", "CIRCLE"),
                    tables.index("circle").keySet(),
                    faults);
            tokens(row, "mode", Set.of("NONE", "ANY"), modes, faults);
            tokens(row, "function", Set.of("NONE", "ANY"), functions, faults);
            target(row, tables, faults);
            ways(row, tables, faults);
            words(row, faults);
            if (!row.text("to_date").isEmpty() && row.text("to_date").compareTo(row.text("from_date")) < 0) {
                faults.add("routes", row, "it ends before it begins", "mend from_date or to_date");
            }
        }
    }

    private static Set<String> codes(String field, Tables tables) {
        return tables.table("vocabulary").groups("field").getOrDefault(field, List.of()).stream()
                .map(row -> row.text("code"))
                .collect(Collectors.toSet());
    }

    private static void tokens(Row row, String column, Set<String> general, Set<String> keys, Faults faults) {
        for (String token : row.list(column)) {
            if (!general.contains(token) && !keys.contains(token)) {
                String known =
                        Stream.concat(general.stream(), keys.stream()).sorted().collect(Collectors.joining(", "));
                faults.add("routes", row, "unknown " + column + " " + token, "write one of " + known);
            }
        }
    }

    private static void target(Row row, Tables tables, Faults faults) {
        String target = row.text("target");
        Optional<String> wanted = switch (row.text("destination")) {
            case "FORWARD" -> wanted(target, tables, "sites", "UP, CITY or a site", false, "UP", "CITY");
            case "ITEM" -> wanted(target, tables, "items", "an item", false);
            case "MERGED" -> wanted(target, tables, "departments", "a department", false);
            case "DEPARTMENT" -> wanted(target, tables, "departments", "nothing, or a department", true);
            case "SITE" -> wanted(target, tables, "sites", "nothing, APPLICANT or a site", true, "APPLICANT");
            case "CITY" -> wanted(target, tables, "circle", "nothing, or a city of the circle", true);
            case "BODY" -> wanted(target, tables, "dispute_targets", "nothing, or a target", true);
            default -> target.isEmpty() ? Optional.empty() : Optional.of("nothing");
        };
        wanted.ifPresent(text ->
                faults.add("routes", row, "the rule points nowhere: target " + target, "write " + text + " as target"));
    }

    private static Optional<String> wanted(
            String target, Tables tables, String file, String text, boolean mayBeEmpty, String... further) {
        boolean right = target.isEmpty()
                ? mayBeEmpty
                : List.of(further).contains(target) || tables.index(file).containsKey(target);
        return right ? Optional.empty() : Optional.of(text);
    }

    private static void ways(Row row, Tables tables, Faults faults) {
        if (row.text("destination").equals("CITIZEN") == row.list("way").isEmpty()) {
            faults.add("routes", row, "way does not fit the destination", "write a way for CITIZEN, and only there");
        }
        for (String way : row.list("way")) {
            Set<String> left = places(tables.index("refusal_ways").get(way).text("say_zh"));
            left.removeAll(WAY_WORDS);
            if (!left.isEmpty()) {
                faults.add(
                        "routes", row, "way " + way + " says " + left + ", which no route knows", "write another way");
            }
        }
    }

    private static void words(Row row, Faults faults) {
        Set<String> zh = places(row.text("words_zh"));
        if (!zh.equals(places(row.text("words_en")))) {
            faults.add("routes", row, "words_zh and words_en have different {words}", "write the same in both");
        }
        zh.removeAll(WORDS);
        if (!zh.isEmpty()) {
            faults.add(
                    "routes",
                    row,
                    "nothing is known to fill in " + zh,
                    "use " + WORDS.stream().sorted().toList());
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
