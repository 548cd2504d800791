package govhall.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An everyday word leads to items or bundles, its ranks run 1, 2, 3 …, and it is short and of one piece. */
final class SynonymRule implements FolderRule {

    private static final int MOST = 16;
    private static final Pattern MARKS = Pattern.compile("[,;\uFF0C\uFF1B\\s]");

    @Override
    public List<String> files() {
        return List.of("synonyms");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Integer> ranks = new HashMap<>();
        for (Row row : tables.rows("synonyms")) {
            String phrase = row.text("phrase");
            if (!List.of("ITEM", "BUNDLE").contains(row.text("target_kind"))) {
                faults.add("synonyms", row, "a word leads to no " + row.text("target_kind"), "write ITEM or BUNDLE");
            }
            if (row.number("rank") != ranks.getOrDefault(phrase, 0) + 1) {
                faults.add("synonyms", row, "rank of " + phrase + " does not follow", "rank its targets 1, 2, 3 …");
            }
            ranks.put(phrase, row.number("rank"));
            if (phrase.length() > MOST || MARKS.matcher(phrase).find()) {
                faults.add(
                        "synonyms",
                        row,
                        "phrase " + phrase + " is no word",
                        "at most 16 characters, no mark, no blank");
            }
        }
    }
}
