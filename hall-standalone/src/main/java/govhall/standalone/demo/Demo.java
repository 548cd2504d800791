package govhall.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The demonstration (演示, {@code --demo}): simulated citizens and clerks in real time. It begins when all doors are open,
 * and ends before the first of them closes. {@code --hall.demo.seed} makes chance repeat itself.
 */
@Component
public final class Demo implements SmartLifecycle {
    private static final Duration BETWEEN_CLERKS = Duration.ofMillis(250);

    private final Environment environment;
    private Stage stage;

    Demo(Environment environment) {
        this.environment = environment;
    }

    /** Whether the program was started with {@code --demo}. */
    public static boolean isWanted(Environment environment) {
        return !"false".equalsIgnoreCase(environment.getProperty("demo", "false"));
    }

    /** The program begins it, after it has said where the pages are. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (stage == null) {
            var fresh = new Stage();
            fresh.enter(() -> begin(fresh), Duration.ZERO);
            stage = fresh;
        }
    }

    @Override
    public synchronized void stop() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stage != null;
    }

    private Duration begin(Stage stage) throws IOException, InterruptedException {
        var door = new DemoDoor(address());
        JsonNode hall = door.read("/api/v1/hall");
        var wishes = Wishes.atKiosk(door);
        var crew = Crew.of(hall);
        var words = HallWords.of(hall);
        var absent = new Absent();
        var seed = environment.getProperty("hall.demo.seed", Long.class, new SecureRandom().nextInt(1_000_000) + 0L);
        System.out.println(sentence(crew.free(), seed));
        stage.enter(new DemoCitizens(door, stage, absent, new Dice(seed, "citizens"), wishes), Duration.ZERO);
        var in = Duration.ZERO;
        for (var no : crew.staffed()) {
            in = in.plus(BETWEEN_CLERKS);
            stage.enter(new DemoClerk(no, door, stage, absent, new Dice(seed, no), words), in);
        }
        return Duration.ZERO;
    }

    private static String sentence(List<String> free, long seed) {
        return "This is a demo: its citizens and clerks are simulated (--hall.demo.seed=" + seed + "). "
                + (free.isEmpty()
                        ? "All windows are taken."
                        : "Windows " + String.join(", ", free) + " are free: sign on in the console and work there.")
                + " Ctrl-C stops it.";
    }

    private URI address() {
        var host = environment.getProperty("server.address", "");
        if (host.isBlank() || host.equals("0.0.0.0") || host.equals("::")) {
            host = "127.0.0.1";
        }
        var port = environment.getRequiredProperty("local.server.port");
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }
}
