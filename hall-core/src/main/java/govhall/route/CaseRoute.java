package govhall.route;

import govhall.city.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a case goes and why (分流结果): every rule that fired, in order, and for a bundle the way of each member.
 * {@code subject} and {@code version} are of the item as which it is handled in the end.
 */
public record CaseRoute(
        CaseAsked asked,
        String subject,
        Name name,
        int version,
        List<Fired> fired,
        Destination destination,
        List<Part> parts,
        String table) {

    /** One member of a bundle (联办环节): its place in the order, after which others, and its own way. */
    public record Part(int seq, List<String> after, boolean optional, CaseRoute route) {}

    /** This way and those of its parts. */
    public Stream<CaseRoute> all() {
        return Stream.concat(
                Stream.of(this), parts.stream().flatMap(part -> part.route().all()));
    }

    public Decision decision() {
        return Decision.of(this);
    }
}
