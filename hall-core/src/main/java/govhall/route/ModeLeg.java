package govhall.route;

import govhall.city.Name;
import java.util.OptionalInt;

/**
 * One leg of a cross-city case (通办环节): who does what, and by which limit. {@code days} are working days; empty for a leg
 * that is done at once and for the decision, whose days are the promise of the item.
 */
public record ModeLeg(
        int seq, String leg, Name name, String actor, Name actorName, Name duty, String limit, OptionalInt days) {}
