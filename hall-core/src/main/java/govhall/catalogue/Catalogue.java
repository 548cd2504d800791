package govhall.catalogue;

import govhall.city.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of items and bundles in force (事项目录), by id and in the order of the folder. */
public record Catalogue(
        Map<String, Item> items,
        Map<String, Bundle> bundles,
        Guide guide,
        Map<String, Way> ways,
        List<Synonym> synonyms) {

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    public Optional<Bundle> bundle(String id) {
        return Optional.ofNullable(bundles.get(id));
    }

    /** What an item or a bundle is called. */
    public Optional<Name> name(String id) {
        return item(id).map(Item::name).or(() -> bundle(id).map(Bundle::name));
    }

    /** What an item or a bundle asks for. */
    public Optional<List<Paper>> papers(String id) {
        return item(id).map(Item::papers).or(() -> bundle(id).map(Bundle::papers));
    }

    /** The commonest items, in the order in which a kiosk shows them. */
    public List<Item> tiles() {
        return items.values().stream()
                .filter(item -> item.tile().isPresent())
                .sorted(Comparator.comparingInt(item -> item.tile().getAsInt()))
                .toList();
    }
}
