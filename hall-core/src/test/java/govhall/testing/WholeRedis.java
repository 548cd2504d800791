package govhall.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * All that a Redis holds at one moment (全库快照), read in one step: by key a map for a hash, a map of scores for a sorted
 * set, a list of entries for a stream, members in order for a set. Two equal ones mean that nothing happened, whatever an answer said.
 */
public record WholeRedis(Map<String, Object> keys) {

    /** One entry of a stream: its id and its fields in the order in which they were written. */
    public record Entry(String id, List<String> words) {

        public Map<String, String> fields() {
            return pairs(words);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final RedisScript<List<?>> READ = (RedisScript) RedisScript.of("""
            local all = {}
            for _, name in ipairs(redis.call('KEYS', '*')) do
              local kind, content = redis.call('TYPE', name).ok, nil
              if kind == 'hash' then content = redis.call('HGETALL', name)
              elseif kind == 'zset' then content = redis.call('ZRANGE', name, 0, -1, 'WITHSCORES')
              elseif kind == 'set' then content = redis.call('SMEMBERS', name); table.sort(content)
              elseif kind == 'list' then content = redis.call('LRANGE', name, 0, -1)
              elseif kind == 'stream' then content = redis.call('XRANGE', name, '-', '+')
              else content = {redis.call('GET', name)} end
              all[#all + 1] = {name, kind, content}
            end
            return all
            """, List.class);

    public static WholeRedis of(StringRedisTemplate redis) {
        Map<String, Object> keys = new TreeMap<>();
        for (Object found : redis.execute(READ, List.of())) {
            List<?> key = (List<?>) found;
            keys.put((String) key.get(0), content((String) key.get(1), (List<?>) key.get(2)));
        }
        return new WholeRedis(keys);
    }

    /** Without the kept answers, whose keys are random where a test does not choose them. */
    public WholeRedis withoutAnswers() {
        return only(name -> !name.matches("\\{\\d+}:[^:]+:i:.*"));
    }

    public WholeRedis only(Predicate<String> wanted) {
        return new WholeRedis(keys.entrySet().stream()
                .filter(key -> wanted.test(key.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
    }

    public Set<String> names() {
        return new TreeSet<>(keys.keySet());
    }

    /** A hash, or the scores of a sorted set; empty where there is none. */
    @SuppressWarnings("unchecked")
    public Map<String, String> map(String name) {
        return (Map<String, String>) keys.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String name) {
        return (List<String>) keys.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Entry> stream(String name) {
        return (List<Entry>) keys.getOrDefault(name, List.of());
    }

    private static Object content(String kind, List<?> content) {
        return switch (kind) {
            case "hash", "zset" -> new TreeMap<>(pairs(words(content)));
            case "stream" ->
                content.stream()
                        .map(entry -> (List<?>) entry)
                        .map(entry -> new Entry((String) entry.get(0), words((List<?>) entry.get(1))))
                        .toList();
            default -> words(content);
        };
    }

    private static List<String> words(List<?> content) {
        List<String> words = new ArrayList<>();
        content.forEach(word -> words.add((String) word));
        return words;
    }

    private static Map<String, String> pairs(List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            pairs.put(words.get(i), words.get(i + 1));
        }
        return pairs;
    }
}
