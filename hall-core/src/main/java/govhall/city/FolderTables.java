package govhall.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cuts the files of a folder into rows. No cell holds a line break, so a line is a row and a bad one spoils no other. */
final class FolderTables {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final Map<String, Table> tables = new HashMap<>();
    private final Faults faults;

    FolderTables(FolderText text, Faults faults) {
        this.faults = faults;
        for (FileRule rule : FileRule.ALL.values()) {
            if (text.has(rule)) {
                read(rule, text.lines(rule));
            } else if (rule.mayBeMissing()) {
                tables.put(rule.name(), new Table(rule.key().get(0), List.of()));
            }
        }
    }

    /** The tables of the files whose header is right, by file name without its ending. */
    Map<String, Table> readable() {
        return tables;
    }

    private void read(FileRule rule, List<String> lines) {
        List<List<String>> whole = atOnce(lines);
        Optional<List<String>> header = lines.isEmpty() ? Optional.of(List.of()) : cells(rule, 1, lines, whole);
        if (header.isEmpty() || !isRight(rule, header.get())) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            int line = i + 1;
            cells(rule, line, lines, whole)
                    .ifPresent(cells -> row(rule, line, header.get(), cells).ifPresent(rows::add));
        }
        tables.put(rule.name(), new Table(rule.key().get(0), rows));
    }

    private boolean isRight(FileRule rule, List<String> header) {
        Set<String> wanted =
                rule.columns().stream().map(ColumnRule::name).collect(Collectors.toCollection(LinkedHashSet::new));
        String mend = "write "
                + Stream.concat(wanted.stream(), Stream.of(FileRule.PROVENANCE)).collect(Collectors.joining(","));
        Set<String> seen = new LinkedHashSet<>();
        boolean right = true;
        for (String column : header) {
            if (!seen.add(column)) {
                faults.add(rule.name(), 1, "the column " + column + " stands twice", mend);
                right = false;
            } else if (!wanted.contains(column) && !column.equals(FileRule.PROVENANCE)) {
                faults.add(rule.name(), 1, "no column " + column + " is known", mend);
                right = false;
            }
        }
        for (String column : wanted) {
            if (!seen.contains(column)) {
                faults.add(rule.name(), 1, "the column " + column + " is missing", mend);
                right = false;
            }
        }
        return right;
    }

    private Optional<Row> row(FileRule rule, int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            faults.add(
                    rule.name(),
                    line,
                    cells.size() + " cells, but " + header.size() + " columns",
                    "set a cell with a comma in it between quotes, and leave no cell and no line out");
            return Optional.empty();
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return Optional.of(new Row(line, byColumn));
    }

    /** The cells of all lines; nothing where a quote runs over a line's end, so that each line has to be read by itself. */
    private static List<List<String>> atOnce(List<String> lines) {
        try (CSVParser parser = CSVParser.parse(String.join("\n", lines), FORMAT)) {
            List<List<String>> records =
                    parser.getRecords().stream().map(CSVRecord::toList).toList();
            return records.size() == lines.size() ? records : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private Optional<List<String>> cells(FileRule rule, int line, List<String> lines, List<List<String>> whole) {
        if (!whole.isEmpty()) {
            return Optional.of(whole.get(line - 1));
        }
        try (CSVParser parser = CSVParser.parse(lines.get(line - 1), FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return Optional.of(records.isEmpty() ? List.of("") : records.get(0).toList());
        } catch (IOException | UncheckedIOException e) {
            faults.add(
                    rule.name(),
                    line,
                    "a quote is not closed or stands in a wrong place",
                    "mend the quotes of this line");
            return Optional.empty();
        }
    }
}
