package govhall.city;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text has the same {@code {words}} to fill in in both languages. */
final class PlaceholderRule implements FolderRule {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Override
    public List<String> files() {
        return List.of("no_ticket_reasons", "refusal_ways", "paper_forms");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (String file : files()) {
            for (Row row : tables.rows(file)) {
                if (!places(row.text("say_zh")).equals(places(row.text("say_en")))) {
                    faults.add(file, row, "say_zh and say_en have different {words}", "write the same in both");
                }
            }
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
