package govhall.redis;

import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * What survives a power cut (持久性等级), as the server itself tells it; of several servers the weakest. A replica's share
 * is not promised: replication comes after the answer.
 */
public record Durability(Level level, int replicas) {

    /** From strong to weak. */
    public enum Level {
        ALWAYS("every acknowledged act survives a power cut"),
        EVERY_SECOND("up to a second of acknowledged acts may be lost at a power cut"),
        SYSTEM("up to about half a minute of acknowledged acts may be lost at a power cut"),
        SNAPSHOTS("all since the last snapshot may be lost when Redis ends: switch its append-only file on"),
        UNKNOWN("unknown, the server does not tell");

        private final String sentence;

        Level(String sentence) {
            this.sentence = sentence;
        }
    }

    /** A server that does not answer these questions (a managed one, a user with few rights) is of unknown class. */
    public static Durability read(RedisConnectionFactory connections) {
        try (var connection = connections.getConnection()) {
            var server = connection.serverCommands();
            var files = values(server.getConfig("appendonly"), "appendonly");
            var syncs = values(server.getConfig("appendfsync"), "appendfsync");
            var replicas = values(server.info("replication"), "connected_slaves");
            return new Durability(weakest(files, syncs), (int)
                    replicas.stream().mapToLong(Long::parseLong).min().orElse(0));
        } catch (DataAccessException e) {
            return new Durability(Level.UNKNOWN, 0);
        }
    }

    /** Such as {@code Redis 7.0.15}, or {@code Redis} where the server does not tell. */
    public static String serverVersion(RedisConnectionFactory connections) {
        try (var connection = connections.getConnection()) {
            var told = connection.serverCommands().info("server");
            var valkey = values(told, "valkey_version").stream().findFirst().map(version -> "Valkey " + version);
            return valkey.orElseGet(() -> values(told, "redis_version").stream()
                    .findFirst()
                    .map(version -> "Redis " + version)
                    .orElse("Redis"));
        } catch (DataAccessException e) {
            return "Redis";
        }
    }

    public String sentence() {
        return replicas == 0
                ? level.sentence
                : level.sentence + "; " + replicas + (replicas == 1 ? " replica follows" : " replicas follow");
    }

    private static Level weakest(List<String> files, List<String> syncs) {
        if (files.isEmpty() || syncs.isEmpty()) {
            return Level.UNKNOWN;
        }
        if (files.contains("no")) {
            return Level.SNAPSHOTS;
        }
        return syncs.stream()
                .map(Durability::levelOf)
                .max(Comparator.naturalOrder())
                .orElse(Level.UNKNOWN);
    }

    private static Level levelOf(String sync) {
        return switch (sync) {
            case "always" -> Level.ALWAYS;
            case "everysec" -> Level.EVERY_SECOND;
            case "no" -> Level.SYSTEM;
            default -> Level.UNKNOWN;
        };
    }

    /** A cluster puts the node's address before each name. */
    static List<String> values(Properties told, String name) {
        return told == null
                ? List.of()
                : told.stringPropertyNames().stream()
                        .filter(key -> key.equals(name) || key.endsWith("." + name))
                        .flatMap(key -> Stream.of(told.getProperty(key)))
                        .toList();
    }
}
