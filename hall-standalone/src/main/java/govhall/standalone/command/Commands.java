package govhall.standalone.command;

import govhall.city.CityFolderInvalid;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The commands of the program by name (命令表). They are run before anything of a hall is started. */
public final class Commands {

    private static final int ASKED_WRONGLY = 2;
    private static final Map<String, Command> ALL =
            new TreeMap<>(Map.of("case-number", new CaseNumberCommand(), "deadline", new DeadlineCommand()));

    private Commands() {}

    /** The exit code of the command that the first argument names; empty where it names none: a hall is to be started. */
    public static Optional<Integer> run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        if (args.length == 0 || args[0].startsWith("--")) {
            return Optional.empty();
        }
        Command command = ALL.get(args[0]);
        if (command == null) {
            err.println("No command is called " + args[0] + ". There are: " + String.join(", ", ALL.keySet())
                    + ". Without a command the hall is started.");
            return Optional.of(ASKED_WRONGLY);
        }
        try {
            return Optional.of(command.run(List.of(args).subList(1, args.length), in, out, err));
        } catch (CityFolderInvalid invalid) {
            err.println("The city's folder has " + invalid.faults().size() + " faults:\n" + invalid.getMessage());
            return Optional.of(ASKED_WRONGLY);
        }
    }
}
