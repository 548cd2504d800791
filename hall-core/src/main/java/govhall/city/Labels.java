package govhall.city;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words for the codes of the folder (代码表), in both languages and in the order of vocabulary.csv. */
public final class Labels {

    private final Map<String, Map<String, Name>> byField;

    Labels(Map<String, Map<String, Name>> byField) {
        this.byField = byField;
    }

    static Labels of(Table vocabulary) {
        Map<String, Map<String, Name>> fields = new LinkedHashMap<>();
        for (Row row : vocabulary.rows()) {
            fields.computeIfAbsent(row.text("field"), field -> new LinkedHashMap<>())
                    .put(row.text("code"), row.name("name"));
        }
        return new Labels(fields);
    }

    /** All codes of a field with their words, in order. */
    public Map<String, Name> of(String field) {
        return Collections.unmodifiableMap(byField.getOrDefault(field, Map.of()));
    }

    /** The words of a code; the code itself where the folder has none. */
    public Name of(String field, String code) {
        return of(field).getOrDefault(code, new Name(code, code));
    }
}
