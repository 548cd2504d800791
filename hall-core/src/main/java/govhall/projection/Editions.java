package govhall.projection;

import govhall.catalogue.Edition;
import govhall.redis.CatalogueStore;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** The city and its catalogue (事项目录版本) in the versions that running halls name, read from Redis once each. */
@RequiredArgsConstructor
public class Editions {

    /** As many as Redis keeps. */
    private static final int KEPT = 3;

    private final CatalogueStore store;
    private final Map<String, Edition> kept = new LinkedHashMap<>();

    /** The edition of a version that a hall's roster names. */
    public synchronized Edition of(String version) {
        Edition known = kept.get(version);
        if (known != null) {
            return known;
        }
        Edition read = store.packed(version)
                .map(Edition::unpack)
                .orElseThrow(() -> new Refused(new Refusal.CatalogueChanged(version)));
        if (kept.size() >= KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(version, read);
        return read;
    }

    /** The edition that the city was last given; empty where no city is set up. */
    public Optional<Edition> newest() {
        return store.newest().map(this::of);
    }
}
