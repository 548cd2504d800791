package govhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * A real Redis for tests (测试用 Redis): one for each test program, shared by all its tests, on a random port. It runs in
 * a container where a Docker engine answers, else it is an installed server, else the bundled one; the run says which.
 * Where {@code HALL_CI} is {@code true} there is no second choice.
 */
public final class TestRedis {
    private final String host;
    private final int port;
    private LettuceConnectionFactory factory;

    TestRedis(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** The one that all tests of this program share. */
    public static TestRedis shared() {
        return Shared.REDIS;
    }

    /**
     * A private one as a child process on a folder of its own, with an append-only file that is synced at every write,
     * which tests may kill and start again. Lines of {@code config} are those of {@code redis.conf} and win.
     */
    public static RedisProcess start(Path dir, String... config) {
        return new RedisProcess(dir, config).start();
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** As {@code spring.data.redis.url} wants it. */
    public String url() {
        return "redis://" + host + ":" + port;
    }

    /** One for all tests of this program. Do not hand it to a context as a bean: that would close it. */
    public synchronized LettuceConnectionFactory connectionFactory() {
        if (factory == null) {
            factory = newConnectionFactory(host, port);
        }
        return factory;
    }

    /** Forgets everything. Kept scripts stay. */
    public void flush() {
        try (RedisConnection connection = connectionFactory().getConnection()) {
            connection.serverCommands().flushAll();
        }
    }

    /** A factory of the caller's own, who destroys it. Also for a {@link LostReplyProxy}. */
    public static LettuceConnectionFactory newConnectionFactory(String host, int port) {
        var fresh = new LettuceConnectionFactory(host, port);
        fresh.afterPropertiesSet();
        fresh.start();
        return fresh;
    }

    private static final class Shared {
        static final TestRedis REDIS = decide();

        private static TestRedis decide() {
            var container = RedisContainer.start();
            if (container.isPresent()) {
                return container.get();
            }
            if (Boolean.parseBoolean(System.getenv("HALL_CI"))) {
                throw new IllegalStateException(
                        "HALL_CI is true, but no Redis could be started in a container: " + RedisContainer.whyNot());
            }
            try {
                var dir = Files.createTempDirectory("hall-test-redis");
                var process = new RedisProcess(dir, "appendonly no").start();
                System.out.println("tests run on: " + RedisBinary.found().describe());
                return new TestRedis("127.0.0.1", process.port());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
