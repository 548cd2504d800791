package govhall.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file of the folder holds: its columns and its key. The rules of all files stand in {@code columns.txt}. */
record FileRule(String name, boolean mayBeMissing, List<String> key, List<ColumnRule> columns) {

    static final Map<String, FileRule> ALL = read();

    /** Where a value was found; every file may carry it. */
    static final String PROVENANCE = "provenance";

    String fileName() {
        return name + ".csv";
    }

    private static Map<String, FileRule> read() {
        Map<String, FileRule> rules = new LinkedHashMap<>();
        FileRule current = null;
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                for (String column : line.strip().split(" +")) {
                    current.columns().add(ColumnRule.parse(column));
                }
            } else {
                current = head(line);
                rules.put(current.name(), current);
            }
        }
        return rules;
    }

    private static FileRule head(String line) {
        String name = line.substring(0, line.indexOf(' '));
        List<String> key = Arrays.asList(
                line.substring(line.indexOf('(') + 1, line.indexOf(')')).split(" "));
        return new FileRule(name.replace("?", ""), name.endsWith("?"), key, new ArrayList<>());
    }

    private static String text() {
        try (InputStream in = FileRule.class.getResourceAsStream("columns.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
