package govhall.browser;

import govhall.standalone.Standalone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole hall as a newcomer starts it, on a free port and an empty data folder, and its public doors. */
public final class RunningHall extends HallDoors implements AutoCloseable {

    private final ConfigurableApplicationContext program;

    public RunningHall(Path data, String... settings) {
        this(start(data, settings));
    }

    private RunningHall(ConfigurableApplicationContext program) {
        super(program.getEnvironment().getRequiredProperty("local.server.port", int.class));
        this.program = program;
    }

    private static ConfigurableApplicationContext start(Path data, String... settings) {
        List<String> args = new ArrayList<>(List.of("--server.port=0", "--hall.data=" + data, "--hall.layout=core"));
        args.addAll(List.of(settings));
        return Standalone.start(args.toArray(String[]::new));
    }

    @Override
    public void close() {
        program.close();
    }
}
