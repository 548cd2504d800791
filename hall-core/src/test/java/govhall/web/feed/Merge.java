package govhall.web.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The twin of {@code frames.js}: what a page does with the changes of a frame. */
final class Merge {

    private Merge() {}

    static ObjectNode apply(ObjectNode changes, ObjectNode picture) {
        ObjectNode next = picture.deepCopy();
        changes.forEachEntry((name, value) -> {
            boolean lists = isKeyed(value) && isKeyed(picture.get(name));
            next.set(name, lists ? merged(picture.get(name), value) : value);
        });
        return next;
    }

    private static ArrayNode merged(JsonNode list, JsonNode entries) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        list.forEach(entry -> byKey.put(entry.get("key").asString(), entry));
        for (JsonNode entry : entries) {
            if (entry.has("gone")) {
                byKey.remove(entry.get("key").asString());
            } else {
                byKey.put(entry.get("key").asString(), entry);
            }
        }
        return JsonNodeFactory.instance.arrayNode().addAll(byKey.values());
    }

    /** The picture with lists as sets by key, and without members that are null. */
    static Map<String, Object> sets(ObjectNode picture) {
        Map<String, Object> sets = new TreeMap<>();
        picture.forEachEntry((name, value) -> {
            if (value.isArray() && !value.isEmpty() && isKeyed(value)) {
                Map<String, JsonNode> byKey = new TreeMap<>();
                value.forEach(entry -> byKey.put(entry.get("key").asString(), entry));
                sets.put(name, byKey);
            } else if (!value.isNull()) {
                sets.put(name, value);
            }
        });
        return sets;
    }

    private static boolean isKeyed(JsonNode list) {
        return list instanceof ArrayNode && list.valueStream().allMatch(entry -> entry.has("key"));
    }
}
