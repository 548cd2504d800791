package govhall.api.window;

import java.util.Optional;

/** The next, please (叫号); with an outcome the ticket in hand is finished first. */
record NextJson(long rev, Optional<String> outcome) {}
