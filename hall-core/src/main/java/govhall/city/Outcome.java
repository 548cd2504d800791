package govhall.city;

import java.util.Optional;

/** How a leg of a ticket ended (办理结果). {@code nextClass} is the class of a citizen who comes back because of it. */
public record Outcome(
        String id,
        Name name,
        boolean countsAsServed,
        boolean makesCase,
        boolean needsCase,
        boolean needsWay,
        Optional<String> nextClass) {}
