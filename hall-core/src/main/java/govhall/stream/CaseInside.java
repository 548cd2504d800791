package govhall.stream;

import java.util.Map;
import java.util.Optional;

/**
 * What a case file holds for those who work on it, and no event carries (档案内容): the decision on its way, its terms, its
 * timer; a room that adds something to cases keeps one field here.
 */
public record CaseInside(Map<String, String> fields) {

    public static final CaseInside NOTHING = new CaseInside(Map.of());

    public CaseInside {
        fields = Map.copyOf(fields);
    }

    public static CaseInside parse(String json) {
        return new CaseInside(Fields.of(json).values());
    }

    /** Empty where the field was never written, or was emptied. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(text -> !text.isEmpty());
    }
}
