package govhall.cases;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is given with a move (办理意见): texts for conditions such as reason and way out, a new department, the new due
 * time, the limit of the next state with the verb that then falls due, how many parts a joint case is split into, and
 * whether an answered part was refused.
 */
public record MoveNote(
        Map<Condition, String> texts,
        Optional<String> department,
        Optional<Instant> due,
        Optional<Limit> limit,
        OptionalInt parts,
        boolean partRefused) {

    private static final Set<Condition> FACTS =
            Set.of(Condition.NOT_ASKED, Condition.PARTS_FINAL, Condition.NO_PART_REFUSED, Condition.LIMIT_PASSED);

    public static final MoveNote NONE =
            new MoveNote(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), false);

    public MoveNote {
        texts = Map.copyOf(texts);
        if (texts.keySet().stream().anyMatch(FACTS::contains)) {
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
        return new MoveNote(more, department, due, limit, parts, partRefused);
    }

    public MoveNote to(String other) {
        return new MoveNote(texts, Optional.of(other), due, limit, parts, partRefused);
    }

    public MoveNote due(Instant at) {
        return new MoveNote(texts, department, Optional.of(at), limit, parts, partRefused);
    }

    public MoveNote limit(Instant at, String verb) {
        return new MoveNote(texts, department, due, Optional.of(new Limit(at, verb)), parts, partRefused);
    }

    public MoveNote parts(int count) {
        return new MoveNote(texts, department, due, limit, OptionalInt.of(count), partRefused);
    }

    public MoveNote refusedPart() {
        return new MoveNote(texts, department, due, limit, parts, true);
    }
}
