package govhall.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import govhall.testing.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/install}: an unpacked program that starts from its class-data archive. */
class InstallTest {

    private static final Path SCRIPT = Path.of("..", "bin", "install");

    @TempDir
    Path temp;

    @Test
    void the_installed_hall_opens_from_its_archive() throws Exception {
        Optional<Path> jar = DoorProgram.freshJar(Path.of("..", "hall-standalone", "target"));
        assumeTrue(jar.isPresent(), "made by mvn package, of which mvn verify is the end");
        Path folder = temp.resolve("hall");
        assertThat(run(SCRIPT.toString(), jar.get().toString(), folder.toString()))
                .contains("Installed.");

        Path said = temp.resolve("said");
        Process hall = start(
                said,
                Map.of("HALL_JAVA_OPTS", "-Xlog:class+load:file=" + temp.resolve("loaded")),
                folder.resolve("hall").toString(),
                "--server.port=0",
                "--hall.data=" + temp.resolve("data"));
        try {
            Until.soon(Duration.ofSeconds(120), () -> read(said).contains("The hall is open"));
        } finally {
            hall.destroy();
            hall.waitFor(30, TimeUnit.SECONDS);
        }
        assertThat(Files.readAllLines(temp.resolve("loaded")))
                .filteredOn(line -> line.contains(" govhall.standalone.Standalone "))
                .singleElement()
                .asString()
                .contains("shared objects file");
        assertThat(run(SCRIPT.toString(), jar.get().toString(), folder.toString()))
                .contains("is there already");
    }

    @Test
    void a_jar_that_is_not_there_is_told() throws Exception {
        assertThat(run(SCRIPT.toString(), "no.jar", temp.resolve("hall").toString()))
                .contains("no.jar: there is no such file");
        assertThat(run(SCRIPT.toString())).contains("usage: bin/install");
    }

    private String run(String... command) throws Exception {
        Path said = Files.createTempFile(temp, "said", "");
        Process process = start(said, Map.of(), command);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return read(said);
    }

    private static Process start(Path said, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
