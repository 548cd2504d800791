package govhall.programs;

import govhall.testing.Reply;
import govhall.testing.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * One of the door programs in a Java of its own (独立门户程序): its executable jar where the build has just made it, else
 * the same classes from the class path.
 */
final class DoorProgram implements AutoCloseable {

    private static final int FIRST_PORT = 20_000, LAST_PORT = 32_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port = freePort();
    private final Path said;
    private final Process process;

    DoorProgram(String module, Class<?> program, Path folder, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m"));
        Optional<Path> jar = freshJar(Path.of("..", module, "target"));
        command.addAll(jar.map(path -> List.of("-jar", path.toAbsolutePath().toString()))
                .orElseGet(() -> List.of("-cp", System.getProperty("java.class.path"), program.getName())));
        command.add("--server.port=" + port);
        command.addAll(List.of(settings));
        said = folder.resolve(module + "-" + port + ".log");
        System.out.println(module + " runs from " + jar.map(Path::toString).orElse("the class path"));
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until it answers here so; fails with all that it said where it ends before. */
    void awaits(String path, int status) {
        try {
            Until.soon(Duration.ofSeconds(300), () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("ended");
                }
                Until.pause(Duration.ofMillis(100));
                return get(path).status() == status;
            });
        } catch (AssertionError e) {
            throw new AssertionError(path + " never answered " + status + "; the program said:\n" + said(), e);
        }
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(address("http", path)).GET());
    }

    /** An act with a key of its own. */
    Reply post(String path, String body) {
        return send(HttpRequest.newBuilder(address("http", path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    URI address(String scheme, String path) {
        return URI.create(scheme + "://127.0.0.1:" + port + path);
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A jar that is older than the classes is one of another build; the executable one is made of the plain one. */
    static Optional<Path> freshJar(Path target) {
        try {
            FileTime compiled = Stream.of(target, Path.of("..", "hall-core", "target"))
                    .map(folder -> newestClass(folder.resolve("classes")))
                    .max(FileTime::compareTo)
                    .orElseThrow();
            if (!Files.isDirectory(target)) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.toString().endsWith("-exec.jar"))
                        .filter(file -> modified(plain(file)).compareTo(compiled) >= 0)
                        .findFirst();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path plain(Path executable) {
        return executable.resolveSibling(executable.getFileName().toString().replace("-exec.jar", ".jar"));
    }

    private static FileTime newestClass(Path classes) {
        if (!Files.isDirectory(classes)) {
            return FileTime.fromMillis(0);
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(DoorProgram::modified)
                    .max(FileTime::compareTo)
                    .orElse(FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the ports that the system gives to callers. */
    private static int freePort() {
        while (true) {
            int candidate = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket free = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }
}
