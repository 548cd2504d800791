package govhall.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java program of its own (子程序), so that a test can kill it. */
public final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    public ChildProgram(Class<?> main, Object... args) throws IOException {
        this(Path.of(""), Map.of(), main, args);
    }

    /** In this folder, with these variables of its environment besides our own. */
    public ChildProgram(Path folder, Map<String, String> variables, Class<?> main, Object... args) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Stream.of(args).map(Object::toString).forEach(command::add);
        var builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(variables);
        process = builder.start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream()));
    }

    /** The next line that begins so; blocks, fails where the program ends before. */
    public String awaitLine(String beginning) throws IOException {
        var all = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.strip().startsWith(beginning)) {
                return line.strip();
            }
        }
        throw new AssertionError("ended without saying " + beginning + ":\n" + all);
    }

    /** All that it still says until it ends. */
    public List<String> rest() {
        return said.lines().toList();
    }

    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    /** As Ctrl-C does it. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** {@code kill -9}; what it said before can still be read. */
    public void killHard() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
