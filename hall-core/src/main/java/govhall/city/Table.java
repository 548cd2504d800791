package govhall.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lines of one file of the folder, in order. */
public final class Table {

    private final String key;
    private final List<Row> rows;

    Table(String key, List<Row> rows) {
        this.key = key;
        this.rows = List.copyOf(rows);
    }

    public List<Row> rows() {
        return rows;
    }

    /** What is made of each line, under its first key column, in order. */
    public <T> Map<String, T> index(Function<Row, T> make) {
        Map<String, T> things = new LinkedHashMap<>();
        rows.forEach(row -> things.put(row.text(key), make.apply(row)));
        return Collections.unmodifiableMap(things);
    }

    /** The lines that have the same value in a column, in order. */
    public Map<String, List<Row>> groups(String column) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.text(column), value -> new ArrayList<>())
                .add(row));
        return Collections.unmodifiableMap(groups);
    }
}
