package govhall.redis;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * The server that holds the hall (数据服务器): which one it is and what survives there. One that is too old for the
 * hall's scripts ends the start; one that may throw keys away when its memory is full is warned of.
 */
@Slf4j
@RequiredArgsConstructor
public class Server implements SmartInitializingSingleton {

    private static final int OLDEST_MAJOR = 7;

    private final RedisConnectionFactory connections;

    @Override
    public void afterSingletonsInstantiated() {
        refuseUnfit();
    }

    /** Such as {@code Redis 7.0.15}. */
    public String version() {
        return Durability.serverVersion(connections);
    }

    public Durability durability() {
        return Durability.read(connections);
    }

    /** A server that is away or does not tell is let pass: what it cannot do shows at the first script. */
    public void refuseUnfit() {
        try (var connection = connections.getConnection()) {
            var commands = connection.serverCommands();
            refuseOlder(Durability.values(commands.info("server"), "redis_version"));
            warnOfEviction(Durability.values(commands.getConfig("maxmemory-policy"), "maxmemory-policy"));
        } catch (DataAccessException e) {
            log.debug("The server does not say which one it is", e);
        }
    }

    /** Valkey, too, tells the Redis that it is compatible with. */
    static void refuseOlder(List<String> versions) {
        versions.stream().filter(Server::isOlder).findFirst().ifPresent(version -> {
            throw new ServerUnfit(version);
        });
    }

    private static boolean isOlder(String version) {
        var major = version.split("\\.")[0];
        return major.matches("\\d{1,4}") && Integer.parseInt(major) < OLDEST_MAJOR;
    }

    private static void warnOfEviction(List<String> policies) {
        policies.stream()
                .filter(policy -> !policy.equals("noeviction"))
                .findFirst()
                .ifPresent(policy -> log.warn(
                        "Redis may throw tickets away when its memory is full (maxmemory-policy {}): set it to noeviction",
                        policy));
    }
}
