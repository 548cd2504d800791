package govhall.kiosk.item;

import govhall.catalogue.Edition;
import govhall.catalogue.ItemSearch;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** The search of the newest edition that was asked for (事项搜索); it takes a moment to make, so a kiosk's start begins it. */
@Component
class ItemSearches {

    private String version = "";
    private CompletableFuture<ItemSearch> search;

    synchronized CompletableFuture<ItemSearch> prepare(Edition edition) {
        if (!version.equals(edition.version())) {
            version = edition.version();
            search = CompletableFuture.supplyAsync(() -> new ItemSearch(edition));
        }
        return search;
    }

    ItemSearch of(Edition edition) {
        return prepare(edition).join();
    }
}
