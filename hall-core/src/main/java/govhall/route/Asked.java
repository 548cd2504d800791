package govhall.route;

import java.util.List;
import java.util.Optional;

/**
 * What a citizen asks for (申办内容): items, or a bundle, or both; {@code place} is the division code of the city of
 * the circle that has to do it, and is absent where it is this city.
 */
public record Asked(List<String> items, Optional<String> bundle, Optional<String> place) {

    public Asked {
        items = List.copyOf(items);
    }

    public static Asked items(String... ids) {
        return new Asked(List.of(ids), Optional.empty(), Optional.empty());
    }

    public static Asked bundle(String id) {
        return new Asked(List.of(), Optional.of(id), Optional.empty());
    }

    public Asked at(String place) {
        return new Asked(items, bundle, Optional.of(place));
    }
}
