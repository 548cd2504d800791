package govhall.web.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must be said to somebody who has one picture to give him another (画面差异). Of a list of objects with a
 * {@code key} only new or other entries and {@code {key, gone: true}} for those that went; any other value whole.
 */
final class PictureDiff {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String KEY = "key";

    private PictureDiff() {}

    /** Empty where both show the same; the order of a list of keyed objects means nothing. */
    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode changes = JSON.objectNode();
        after.forEachEntry((name, now) -> {
            JsonNode then = before.get(name);
            if (!now.equals(then)) {
                put(changes, name, then, now);
            }
        });
        before.forEachEntry((name, then) -> {
            if (!after.has(name)) {
                changes.putNull(name);
            }
        });
        return changes;
    }

    private static void put(ObjectNode changes, String name, JsonNode then, JsonNode now) {
        if (!isKeyed(then) || !isKeyed(now)) {
            changes.set(name, now);
            return;
        }
        ArrayNode entries = entries(then, now);
        if (!entries.isEmpty()) {
            changes.set(name, entries);
        }
    }

    private static ArrayNode entries(JsonNode then, JsonNode now) {
        Map<String, JsonNode> had = new HashMap<>();
        then.forEach(entry -> had.put(entry.get(KEY).asString(), entry));
        Set<String> has = new HashSet<>();
        ArrayNode entries = JSON.arrayNode();
        for (JsonNode entry : now) {
            String key = entry.get(KEY).asString();
            has.add(key);
            if (!entry.equals(had.get(key))) {
                entries.add(entry);
            }
        }
        for (JsonNode entry : then) {
            if (!has.contains(entry.get(KEY).asString())) {
                entries.add(
                        JSON.objectNode().<ObjectNode>set(KEY, entry.get(KEY)).put("gone", true));
            }
        }
        return entries;
    }

    /** An empty list may be of keyed objects: whoever merges must see it the same way. */
    private static boolean isKeyed(JsonNode list) {
        return list instanceof ArrayNode && list.valueStream().allMatch(entry -> entry.has(KEY));
    }
}
