package govhall.testing;

import java.time.Duration;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** The shared Redis in a container (容器). The image is named by {@code HALL_TEST_REDIS_IMAGE}. */
final class RedisContainer {
    private static final String IMAGE_SETTING = "HALL_TEST_REDIS_IMAGE";
    private static final String DEFAULT_IMAGE = "redis:7.0.15";
    private static String whyNot = "not tried";

    private RedisContainer() {}

    /** Runs to the end of this program; Testcontainers or the shutdown hook removes it. */
    @SuppressWarnings("resource")
    static Optional<TestRedis> start() {
        var image = System.getProperty(
                IMAGE_SETTING, Optional.ofNullable(System.getenv(IMAGE_SETTING)).orElse(DEFAULT_IMAGE));
        try {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                whyNot = "no Docker engine answers";
                return Optional.empty();
            }
            var container = new GenericContainer<>(DockerImageName.parse(image))
                    .withExposedPorts(6379)
                    .withCommand("--save", "", "--protected-mode", "no")
                    .withStartupTimeout(Duration.ofSeconds(60));
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            var redis = new TestRedis(container.getHost(), container.getFirstMappedPort());
            System.out.println("tests run on: Redis " + version(redis) + " in a container (" + image + ")");
            return Optional.of(redis);
        } catch (RuntimeException | LinkageError e) {
            whyNot = image + ": " + e.getMessage();
            System.out.println("no Redis in a container: " + whyNot);
            return Optional.empty();
        }
    }

    static String whyNot() {
        return whyNot;
    }

    private static String version(TestRedis redis) {
        try (var connection = redis.connectionFactory().getConnection()) {
            return connection.serverCommands().info("server").getProperty("redis_version");
        }
    }
}
