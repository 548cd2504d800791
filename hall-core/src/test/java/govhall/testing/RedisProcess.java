package govhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * A Redis of one test (私有 Redis) as a child process on a folder: it can be killed, started again on the same folder and
 * port, and its append-only files can be cut. It ends with this program, even where that is killed.
 */
public final class RedisProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Below the ports that the system gives to callers, else a client that calls a dead server may meet itself. */
    private static final int FIRST_PORT = 20_000, LAST_PORT = 32_000;
    /** The pipe closes when this program dies; then the watcher ends the server. */
    private static final String WITH_WATCHER = "exec 3<&0; (trap \"\" HUP; cat <&3; kill -9 $$) >/dev/null 2>&1 &"
            + " exec $(command -v setsid) \"$0\" \"$@\" </dev/null 3<&-";

    private final Path dir;
    private final List<String> config;
    private int port;
    private Process process;
    private LettuceConnectionFactory factory;

    RedisProcess(Path dir, String... config) {
        this.dir = dir.toAbsolutePath();
        this.config = List.of(config);
    }

    RedisProcess start() {
        var attempts = 5;
        while (true) {
            port = freePort();
            try {
                return startOn(port);
            } catch (IllegalStateException e) {
                if (--attempts == 0) {
                    throw e;
                }
            }
        }
    }

    /** On the same folder and port. Returns when it has read its files and answers. */
    public RedisProcess restart() {
        if (process.isAlive()) {
            killHard();
        }
        return startOn(port);
    }

    private RedisProcess startOn(int port) {
        try {
            Files.createDirectories(dir);
            var conf = dir.resolve("redis.conf");
            var lines = String.join(
                    "\n",
                    "bind 127.0.0.1",
                    "port " + port,
                    "dir \"" + dir + "\"",
                    "save \"\"",
                    "appendonly yes",
                    "appendfsync always",
                    "maxmemory-policy noeviction",
                    String.join("\n", config));
            Files.writeString(conf, lines + "\n");
            process = new ProcessBuilder(
                            "/bin/sh",
                            "-c",
                            WITH_WATCHER,
                            RedisBinary.found().path().toString(),
                            conf.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            awaitAnswer();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("Redis on " + dir + " did not start:\n" + Files.readString(log()));
            }
            Until.pause(Duration.ofMillis(20));
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException e) {
            return false;
        }
    }

    /** {@code kill -9}; returns when it is gone. */
    public void killHard() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Process process() {
        return process;
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    public Path dir() {
        return dir;
    }

    /** What the server said. */
    public Path log() {
        return dir.resolve("redis.log");
    }

    /** The append-only file that is being written now: a power cut is this file, cut. */
    public Path growingFile() {
        try (var files = Files.list(dir.resolve("appendonlydir"))) {
            return files.filter(file -> file.toString().endsWith(".incr.aof"))
                    .max(Comparator.comparingInt(RedisProcess::serial))
                    .orElseThrow(() -> new IllegalStateException("no append-only file in " + dir));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of {@code appendonly.aof.12.incr.aof}. */
    private static int serial(Path file) {
        return Integer.parseInt(file.getFileName().toString().split("\\.")[2]);
    }

    public synchronized LettuceConnectionFactory connectionFactory() {
        if (factory == null) {
            factory = TestRedis.newConnectionFactory(host(), port);
        }
        return factory;
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.destroy();
        }
        killHard();
    }

    private static int freePort() {
        for (var attempts = 0; attempts < 1_000; attempts++) {
            var candidate = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no free port between " + FIRST_PORT + " and " + LAST_PORT);
    }
}
