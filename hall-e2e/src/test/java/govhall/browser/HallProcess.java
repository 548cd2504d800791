package govhall.browser;

import govhall.standalone.Standalone;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The whole hall as a program of its own (独立进程), so that it and its Redis can be frozen and killed. */
final class HallProcess extends HallDoors implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Path data;
    private final int port;
    private Process program;

    HallProcess(Path data) throws IOException, InterruptedException {
        this(data, freePort());
        start();
    }

    private HallProcess(Path data, int port) {
        super(port);
        this.data = data;
        this.port = port;
    }

    /** Returns when its doors are open; after a kill, at the same address and on the same data. */
    void start() throws IOException, InterruptedException {
        Path said = data.resolveSibling(data.getFileName() + ".log");
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Standalone.class.getName(),
                        "--server.port=" + port,
                        "--hall.data=" + data,
                        "--hall.layout=core")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(said.toFile()))
                .start();
        long start = System.nanoTime();
        while (!Files.readString(said).contains("The hall is open")) {
            if (!program.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new AssertionError("the hall does not open:\n" + Files.readString(said));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    long pid() {
        return program.pid();
    }

    /** The process of the hall's own Redis. */
    long redisPid() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("redis/redis.pid")).strip());
    }

    /** Such as STOP, CONT, KILL. Returns when it was sent, with the moment before, in ms since 1970. */
    static long signal(String signal, long pid) throws IOException, InterruptedException {
        long before = System.currentTimeMillis();
        int sent = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                .start()
                .waitFor();
        if (sent != 0) {
            throw new AssertionError("no process " + pid);
        }
        return before;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        program.destroy();
        if (!program.waitFor(30, TimeUnit.SECONDS)) {
            program.destroyForcibly();
        }
    }
}
