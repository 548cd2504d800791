package govhall.cases;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What is given with a move (办理意见): texts for conditions such as reason and way out, a new department, the new due
 * time, the limit of the next state with the verb that then falls due, how many parts a joint case is split into, whether
 * an answered part was refused, and what else the file is to hold.
 */
public record MoveNote(
        Map<Condition, String> texts,
        Optional<String> department,
        Optional<Instant> due,
        Optional<Limit> limit,
        OptionalInt parts,
        boolean partRefused,
        Map<String, String> fields) {

    public static final MoveNote NONE = new MoveNote(
            Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), false, Map.of());

    public MoveNote {
        texts = Map.copyOf(texts);
        fields = Map.copyOf(fields);
        if (!texts.keySet().stream().allMatch(Condition::isGiven)) {
            throw new IllegalArgumentException("What the file tells is not given: " + texts.keySet());
        }
    }

    /** When the verb of a timer is done, unless the case has moved on. */
    public record Limit(Instant at, String verb) {}

    /** The same with a text; a blank one is not given. */
    public MoveNote with(Condition condition, String text) {
        if (text.isBlank()) {
            return this;
        }
        Map<Condition, String> more = new EnumMap<>(Condition.class);
        more.putAll(texts);
        more.put(condition, text.strip());
        return new MoveNote(more, department, due, limit, parts, partRefused, fields);
    }

    /** The same with a field of the file; an empty text empties it. */
    public MoveNote holding(String field, String text) {
        Map<String, String> more = new TreeMap<>(fields);
        more.put(field, text);
        return new MoveNote(texts, department, due, limit, parts, partRefused, more);
    }

    public MoveNote to(String other) {
        return new MoveNote(texts, Optional.of(other), due, limit, parts, partRefused, fields);
    }

    public MoveNote due(Instant at) {
        return new MoveNote(texts, department, Optional.of(at), limit, parts, partRefused, fields);
    }

    public MoveNote limit(Instant at, String verb) {
        return new MoveNote(texts, department, due, Optional.of(new Limit(at, verb)), parts, partRefused, fields);
    }

    public MoveNote parts(int count) {
        return new MoveNote(texts, department, due, limit, OptionalInt.of(count), partRefused, fields);
    }

    public MoveNote refusedPart() {
        return new MoveNote(texts, department, due, limit, parts, true, fields);
    }
}
