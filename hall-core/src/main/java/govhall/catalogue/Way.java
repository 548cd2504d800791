package govhall.catalogue;

import govhall.city.Name;

/** Another way to get a thing done (办法), so that no answer is a bare no; {@code say} may hold {@code {places}}. */
public record Way(String id, Name name, Name say) {}
