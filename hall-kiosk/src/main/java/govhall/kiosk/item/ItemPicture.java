package govhall.kiosk.item;

import govhall.catalogue.Bundle;
import govhall.catalogue.Catalogue;
import govhall.catalogue.Item;
import govhall.city.Queue;
import govhall.projection.HallView;
import govhall.web.picture.Signage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows items and bundles as one hall does them now (事项画面). */
final class ItemPicture {

    private final Signage signs;
    private final Map<String, Integer> waiting = new HashMap<>();

    ItemPicture(HallView view, Signage signs) {
        this.signs = signs;
        view.waiting().forEach(ticket -> waiting.merge(ticket.queue(), 1, Integer::sum));
    }

    /** An item or a bundle of the catalogue; empty where the id is neither. */
    Optional<ItemJson> of(String id) {
        Catalogue catalogue = signs.edition().catalogue();
        return catalogue.item(id).map(this::of).or(() -> catalogue.bundle(id).map(this::of));
    }

    ItemJson of(Item item) {
        // What several queues do one after the other begins at the first.
        String queue = here(item.legs().get(0));
        return ItemMapper.INSTANCE.json(item, queue, waiting.getOrDefault(queue, 0), signs);
    }

    private ItemJson of(Bundle bundle) {
        String queue = here(bundle.queue());
        return ItemMapper.INSTANCE.json(bundle, queue, waiting.getOrDefault(queue, 0), signs);
    }

    /** The queue of this hall that does what a queue of the city does. */
    private String here(String queue) {
        return Optional.ofNullable(signs.city().queues().get(queue))
                .flatMap(signs.hall()::queueFor)
                .map(Queue::id)
                .orElse(queue);
    }
}
