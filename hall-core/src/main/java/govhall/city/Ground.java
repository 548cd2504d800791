package govhall.city;

import java.util.Optional;

/**
 * Why a citizen belongs to a class (优先情形), what to show for it, and the need that goes with it.
 * {@code declaredBy} is a code of the vocabulary: ID_AGE, DOCUMENT, SELF, STAFF, BOOKING, SLIP.
 */
public record Ground(String id, String priorityClass, Name name, Name shown, String declaredBy, Optional<Need> need) {}
