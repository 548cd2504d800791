package govhall.bench;

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
import java.util.concurrent.TimeUnit;

/** A program that is started, and what it cost until it answered. */
final class StartedProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path said;

    private StartedProgram(Process process, int port, Path said) {
        this.process = process;
        this.port = port;
        this.said = said;
    }

    /** Java with these arguments, a free port and an empty data folder. */
    static StartedProgram start(Path temp, List<String> arguments) throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        command.add("--server.port=" + port);
        command.add("--hall.data=" + Files.createTempDirectory(temp, "data"));
        command.add("--management.endpoint.health.probes.enabled=true");
        Path said = Files.createTempFile(temp, "said", "");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new StartedProgram(process, port, said);
    }

    /** CPU seconds until it was ready, and resident MB a second later. */
    double[] ready() throws Exception {
        long from = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - from > PATIENCE.toNanos()) {
                throw new IllegalStateException("not ready:\n" + Files.readString(said));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        double cpu = process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
        TimeUnit.SECONDS.sleep(1);
        String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
        long resident = status.lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        return new double[] {cpu, resident / 1024.0};
    }

    private boolean answers() throws InterruptedException {
        try {
            URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            return CLIENT.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
