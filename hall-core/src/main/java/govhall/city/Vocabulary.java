package govhall.city;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which codes vocabulary.csv allows in which field. Where the file itself is broken, every code passes. */
final class Vocabulary {

    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final boolean broken;

    Vocabulary(Table table, boolean broken) {
        this.broken = broken;
        table.rows()
                .forEach(row -> codes.computeIfAbsent(row.text("field"), field -> new LinkedHashSet<>())
                        .add(row.text("code")));
    }

    boolean has(String field, String code) {
        return broken || codes(field).contains(code);
    }

    Set<String> codes(String field) {
        return codes.getOrDefault(field, Set.of());
    }
}
