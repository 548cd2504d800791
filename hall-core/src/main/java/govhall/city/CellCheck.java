package govhall.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks every cell against the rule of its column, and that no key and no unique value stands twice. */
final class CellCheck {

    /** A citizen's identity number or a mobile telephone: personal data has no place in a city's folder. */
    private static final Pattern PERSONAL = Pattern.compile("\\d{17}[\\dXx]|(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private static final int SHORTEST_NUMBER = 11;

    private final Map<String, Table> tables;
    private final Vocabulary vocabulary;
    private final Keys keys;
    private final Faults faults;

    CellCheck(Map<String, Table> tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
        Table words = tables.get("vocabulary");
        this.vocabulary = new Vocabulary(words == null ? new Table("field", List.of()) : words, words == null);
        this.keys = new Keys(tables);
    }

    void run() {
        for (FileRule rule : FileRule.ALL.values()) {
            Table table = tables.get(rule.name());
            if (table != null) {
                for (Row row : table.rows()) {
                    rule.columns().forEach(column -> cell(rule, row, column));
                }
                twice(rule, table);
            }
        }
    }

    private void cell(FileRule rule, Row row, ColumnRule column) {
        String cell = row.text(column.name());
        if (cell.isEmpty()) {
            if (!column.mayBeEmpty()) {
                faults.add(rule.name(), row, column.name() + " is empty", "fill it in");
            }
            return;
        }
        if (isStray(cell)) {
            faults.add(rule.name(), row, column.name() + " has a stray blank or a hidden character", "take it out");
            return;
        }
        if (cell.length() >= SHORTEST_NUMBER && PERSONAL.matcher(cell).find()) {
            faults.add(
                    rule.name(),
                    row,
                    column.name() + " looks like an identity number or a telephone",
                    "take personal data out of the folder");
            return;
        }
        for (String value : column.values(cell)) {
            column.wantedInsteadOf(value, vocabulary, keys)
                    .ifPresent(mend ->
                            faults.add(rule.name(), row, column.name() + " " + value + " is not allowed", mend));
        }
    }

    /** Blanks at the ends, and characters that no screen shows. */
    private static boolean isStray(String cell) {
        if (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ') {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == 0x7F || c == 0x3000 || c == 0xFEFF) {
                return true;
            }
        }
        return false;
    }

    private void twice(FileRule rule, Table table) {
        Map<String, Integer> keyLines = new HashMap<>();
        Map<String, Row> firsts = new HashMap<>();
        for (Row row : table.rows()) {
            String key = rule.key().stream().map(row::text).collect(Collectors.joining(" "));
            Integer line = keyLines.putIfAbsent(key, row.line());
            if (line != null) {
                faults.add(
                        rule.name(),
                        row,
                        key + " stands already in line " + line,
                        "take one of the two out, or write another " + String.join(", ", rule.key()));
                continue;
            }
            rule.columns().stream().filter(ColumnRule::unique).forEach(column -> unique(rule, row, column, firsts));
        }
    }

    private void unique(FileRule rule, Row row, ColumnRule column, Map<String, Row> firsts) {
        String value = row.text(column.name());
        Row first = firsts.putIfAbsent(column.name() + " " + value, row);
        String id = rule.key().get(0);
        // A newer version of an item keeps its name.
        if (first != null && !first.text(id).equals(row.text(id))) {
            faults.add(
                    rule.name(),
                    row,
                    column.name() + " " + value + " stands already in line " + first.line(),
                    "write another one");
        }
    }
}
