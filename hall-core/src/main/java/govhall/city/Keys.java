package govhall.city;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The values of the first key column of every file. A file that is broken as a whole has every key. */
final class Keys {

    private final Map<String, Set<String>> byFile = new HashMap<>();

    Keys(Map<String, Table> tables) {
        tables.forEach((file, table) ->
                byFile.put(file, new HashSet<>(table.index(row -> row).keySet())));
    }

    boolean has(String file, String key) {
        Set<String> keys = byFile.get(file);
        return keys == null || keys.contains(key);
    }
}
