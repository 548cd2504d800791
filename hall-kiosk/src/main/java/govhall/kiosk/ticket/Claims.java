package govhall.kiosk.ticket;

import java.util.Set;

/** What a kiosk takes a citizen's word or card for (自助申明). */
public final class Claims {

    /** The ways of declaring a ground that need no clerk. */
    public static final Set<String> CONFIRMED_HERE = Set.of("SELF", "ID_AGE", "DOCUMENT");

    private Claims() {}
}
