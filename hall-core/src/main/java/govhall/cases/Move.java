package govhall.cases;

import java.util.Set;

/**
 * A row of the table of life (流转规则): from which state which verb leads where, who may, what must hold, what the legal
 * clock does, whether the other city of the case is told, and in which modes and for whose cases the row stands.
 */
public record Move(
        String state,
        String verb,
        Set<Side> sides,
        Set<Condition> guard,
        String next,
        ClockEffect clock,
        Set<Role> who,
        boolean tellsOtherCity,
        Set<String> modes) {

    public Move {
        sides = Set.copyOf(sides);
        guard = Set.copyOf(guard);
        who = Set.copyOf(who);
        modes = Set.copyOf(modes);
    }

    boolean leaves(Standing standing) {
        return state.equals(standing.state()) && modes.contains(standing.mode()) && sides.contains(standing.side());
    }

    /** Whether the two stand for the same verb in the hands of the same role. */
    boolean clashes(Move other) {
        return state.equals(other.state)
                && verb.equals(other.verb)
                && modes.stream().anyMatch(other.modes::contains)
                && sides.stream().anyMatch(other.sides::contains)
                && who.stream().anyMatch(other.who::contains);
    }
}
