package govhall.bench;

import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One of those who are compared (被测程序), in a Java of its own with the same flags and settings as the others. */
final class ScreenServer implements AutoCloseable {

    private static final int FIRST_PORT = 20_000, LAST_PORT = 32_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final String name;
    final String path;
    /** What its screens say when they come. */
    final List<String> says;

    final int port = freePort();
    private final Path said;
    private final Process process;

    ScreenServer(String name, Class<?> program, Path folder, String path, List<String> says, String... settings)
            throws IOException {
        this.name = name;
        this.path = path;
        this.says = says;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.data.redis.url=" + TestRedis.shared().url(),
                "--management.endpoint.health.validate-group-membership=false",
                "--hall.data=" + folder.resolve("data")));
        command.addAll(List.of(settings));
        said = folder.resolve(name + ".log");
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** Until it has started and listens to Redis. */
    ScreenServer awaitsStart() throws IOException {
        HttpRequest alive = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness"))
                .build();
        try {
            Until.soon(Duration.ofSeconds(90), () -> {
                if (!process.isAlive()) {
                    return true;
                }
                return CLIENT.send(alive, BodyHandlers.discarding()).statusCode() == 200;
            });
        } catch (AssertionError e) {
            throw new AssertionError(name + " does not start:\n" + Files.readString(said), e);
        }
        if (!process.isAlive()) {
            throw new AssertionError(name + " ended:\n" + Files.readString(said));
        }
        return this;
    }

    Crowd crowd(int screens) throws IOException {
        return new Crowd(port, path, screens, says);
    }

    /** The CPU that it took so far, in ns. */
    long cpuNanos() {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
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
