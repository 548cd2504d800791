package govhall.standalone;

import govhall.standalone.demo.Demo;
import govhall.standalone.redis.RedisServer;
import govhall.standalone.start.DataFolder;
import govhall.standalone.start.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What must stand before the program is built (地基): the address is allowed, the data folder is locked, Redis answers.
 * Refuses the start where one of them fails.
 */
@Slf4j
final class Ground implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, AutoCloseable {
    private DataFolder folder;
    private RedisServer redis;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        refuseOpenDoors(environment);
        folder = DataFolder.lock(folderOf(environment));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("hall.data", folder.path().toString());
        var outside = environment.getProperty("hall.redis.url");
        if (outside != null) {
            settings.put("spring.data.redis.url", outside);
        } else if (!namesItsRedis(environment)) {
            redis = RedisServer.start(folder.path().resolve("redis"));
            settings.put("spring.data.redis.host", redis.host());
            settings.put("spring.data.redis.port", redis.port());
            settings.put("spring.data.redis.password", redis.password());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("ground of the hall", settings));
    }

    Path data() {
        return folder.path();
    }

    /** The hall's own Redis, unless an outside one is used. */
    Optional<RedisServer> redis() {
        return Optional.ofNullable(redis);
    }

    /** Redis first, then the lock of its folder. */
    @Override
    public void close() {
        if (redis != null) {
            redis.close();
        }
        if (folder != null) {
            folder.close();
        }
    }

    /** A demonstration never touches a folder that holds a real day. */
    private static Path folderOf(ConfigurableEnvironment environment) {
        var data = Path.of(environment.getProperty("hall.data", "hall-data"));
        return Demo.isWanted(environment) ? data.resolve("demo") : data;
    }

    /** Sentinel and cluster are named by Spring's own settings. */
    private static boolean namesItsRedis(ConfigurableEnvironment environment) {
        return Stream.of("url", "host", "sentinel.master", "cluster.nodes", "cluster.nodes[0]")
                .anyMatch(name -> environment.containsProperty("spring.data.redis." + name));
    }

    /** The doors have no locks yet, so only this machine may come in. */
    private static void refuseOpenDoors(ConfigurableEnvironment environment) {
        var open = addresses(environment)
                .filter(address -> !isLoopback(address))
                .map(address -> address.isBlank() ? "every address of this machine" : address)
                .findFirst();
        if (open.isEmpty()) {
            return;
        }
        if (!environment.getProperty("hall.open", Boolean.class, false)) {
            throw new StartRefused(
                    "The hall would listen on " + open.get() + ", but its doors have no locks yet: whoever reaches it"
                            + " can call tickets and open windows.",
                    "Leave server.address at 127.0.0.1, or say that this is wanted: --hall.open=true");
        }
        log.warn(
                "The hall listens on {} and its doors have no locks: whoever reaches it can do everything", open.get());
    }

    /** Health and metrics may have an address of their own, but only together with a port of their own. */
    private static Stream<String> addresses(ConfigurableEnvironment environment) {
        var doors = Stream.of(environment.getProperty("server.address", ""));
        return environment.containsProperty("management.server.port")
                ? Stream.concat(doors, Stream.of(environment.getProperty("management.server.address", "")))
                : doors;
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused(
                    "The address " + address + " is not one of this machine.",
                    "Name one, such as --server.address=127.0.0.1",
                    e);
        }
    }
}
