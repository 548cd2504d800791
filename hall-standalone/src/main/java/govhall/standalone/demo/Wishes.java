package govhall.standalone.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What citizens come for (办事意愿): chosen from what the kiosk shows and finds, as they would touch it. */
final class Wishes {
    private static final int FOUND = 300;

    private final List<JsonNode> tiles;
    private final List<JsonNode> found;
    private final List<String> bundles;
    private final List<JsonNode> grounds;
    private final List<String> needs;
    private final List<String> elsewhere;

    private Wishes(JsonNode start, JsonNode items) {
        tiles = list(start.path("tiles"));
        found = new ArrayList<>(list(items.path("items")));
        found.addAll(tiles);
        bundles = start.path("guide")
                .path("nodes")
                .valueStream()
                .flatMap(node -> node.path("answers").valueStream())
                .filter(answer -> answer.path("kind").asString("").equals("BUNDLE"))
                .map(answer -> answer.path("target").asString(""))
                .distinct()
                .toList();
        grounds = list(start.path("grounds"));
        needs = texts(start.path("needs"), "id");
        elsewhere = start.path("circle")
                .valueStream()
                .filter(city -> !city.path("self").asBoolean(false))
                .map(city -> city.path("code").asString(""))
                .toList();
    }

    static Wishes atKiosk(DemoDoor door) throws IOException, InterruptedException {
        return new Wishes(door.read("/kiosk/api/start"), door.read("/kiosk/api/items?limit=" + FOUND));
    }

    /** The body of a request for a ticket. */
    Map<String, Object> next(Dice dice) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (!bundles.isEmpty() && dice.hits(5)) {
            wanted.put("bundle", dice.oneOf(bundles));
        } else if (!found.isEmpty()) {
            var item = dice.oneOf(tiles.isEmpty() || dice.hits(50) ? found : tiles);
            wanted.put("items", List.of(item.path("id").asString("")));
            if (item.path("crossCity").asBoolean(false) && !elsewhere.isEmpty() && dice.hits(5)) {
                wanted.put("place", dice.oneOf(elsewhere));
            }
        }
        if (!grounds.isEmpty() && dice.hits(20)) {
            wanted.put("ground", dice.oneOf(grounds).path("id").asString(""));
        }
        if (!needs.isEmpty() && dice.hits(6)) {
            wanted.put("needs", List.of(dice.oneOf(needs)));
        }
        return wanted;
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    private static List<String> texts(JsonNode array, String name) {
        return array.valueStream().map(one -> one.path(name).asString("")).toList();
    }
}
