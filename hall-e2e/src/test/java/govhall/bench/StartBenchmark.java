package govhall.bench;

import govhall.bench.empty.EmptyProgram;
import govhall.standalone.Standalone;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What starting the whole hall costs (CPU seconds of its Java until it is ready, resident memory a second after) as a
 * ratio to an empty Spring Boot program with the same libraries and flags in the same run: from the class path, and as
 * {@code bin/install} lays it out. Needs the packaged jar, which the profile's command makes.
 */
class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.starts", 5);
    private static final Path JAR = Path.of("..", "hall-standalone", "target", "hall-exec.jar");

    @TempDir
    Path temp;

    @Test
    void from_the_class_path() throws Exception {
        String path = System.getProperty("java.class.path");
        for (String collector : List.of("-XX:+UseG1GC", "-XX:+UseSerialGC")) {
            compare(
                    "class path, " + collector,
                    List.of(collector, "-cp", path, Standalone.class.getName()),
                    List.of(collector, "-cp", path, EmptyProgram.class.getName()));
        }
    }

    @Test
    void installed_with_an_archive() throws Exception {
        Path hall = temp.resolve("hall");
        Process install = new ProcessBuilder("../bin/install", JAR.toString(), hall.toString())
                .inheritIO()
                .start();
        if (install.waitFor() != 0) {
            throw new IllegalStateException("bin/install ended with " + install.exitValue());
        }
        List<String> empty = emptyBeside(hall);
        Path archive = temp.resolve("empty.jsa");
        List<String> learning = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + archive));
        learning.addAll(empty);
        try (StartedProgram program = StartedProgram.start(temp, learning)) {
            program.ready();
            program.stop();
        }
        List<String> archived = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:SharedArchiveFile=" + archive));
        archived.addAll(empty);
        compare(
                "bin/install",
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:SharedArchiveFile=" + hall.resolve("hall.jsa"),
                        "-jar",
                        hall.resolve("hall-exec.jar").toString()),
                archived);
    }

    private void compare(String how, List<String> hall, List<String> empty) throws Exception {
        List<double[]> halls = new ArrayList<>();
        List<double[]> empties = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            halls.add(cost(hall));
            empties.add(cost(empty));
        }
        double[] one = median(halls);
        double[] other = median(empties);
        System.out.printf(
                "start, %s: hall %.1f CPU s, %.0f MB; empty %.1f CPU s, %.0f MB; %.2f x CPU, %.2f x memory%n",
                how, one[0], one[1], other[0], other[1], one[0] / other[0], one[1] / other[1]);
    }

    private double[] cost(List<String> arguments) throws Exception {
        try (StartedProgram program = StartedProgram.start(temp, arguments)) {
            return program.ready();
        }
    }

    private static double[] median(List<double[]> costs) {
        return new double[] {middle(costs, 0), middle(costs, 1)};
    }

    private static double middle(List<double[]> costs, int which) {
        return costs.stream()
                .mapToDouble(cost -> cost[which])
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** The empty program as a jar beside the hall's libraries, without the hall's own. */
    private List<String> emptyBeside(Path hall) throws Exception {
        Path jar = temp.resolve("empty.jar");
        Path classes = Path.of("target", "test-classes");
        Process pack = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                        "cf",
                        jar.toString(),
                        "-C",
                        classes.toString(),
                        "govhall/bench/empty")
                .inheritIO()
                .start();
        if (pack.waitFor() != 0) {
            throw new IllegalStateException("jar ended with " + pack.exitValue());
        }
        try (Stream<Path> libraries = Files.list(hall.resolve("lib"))) {
            String path = Stream.concat(
                            Stream.of(jar),
                            libraries
                                    .filter(file ->
                                            !file.getFileName().toString().startsWith("hall-"))
                                    .sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            return List.of("-cp", path, EmptyProgram.class.getName());
        }
    }
}
