package govhall.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** All keys of a Redis as they were (旧时副本), to go back to: what a power cut, a fail-over or a restored copy does. */
public record KeptRedis(StringRedisTemplate redis, Map<String, byte[]> keys) {

    public static KeptRedis of(StringRedisTemplate redis) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        redis.keys("*").forEach(name -> keys.put(name, redis.dump(name)));
        return new KeptRedis(redis, keys);
    }

    public void bring() {
        redis.execute((RedisCallback<Object>) connection -> {
            connection.serverCommands().flushAll();
            return null;
        });
        keys.forEach((name, content) -> redis.restore(name, content, 0, TimeUnit.MILLISECONDS));
    }
}
