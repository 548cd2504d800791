package govhall.standalone.redis;

import govhall.standalone.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;

/**
 * The hall's own Redis (自带 Redis): a child process on a folder that the caller has locked. It is started again when it
 * dies, ends with this program, even where that is killed, and keeps every acknowledged write.
 */
@Slf4j
public final class RedisServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 5;
    private static final long LONGEST_LOG_BYTES = 1 << 20;
    /**
     * The pipe closes when this program dies; then the watcher ends the server. A session of its own keeps Ctrl-C away
     * from the server, so that the program can finish what it is doing. The process is the server itself.
     */
    private static final String WITH_WATCHER = "exec 3<&0; (trap \"\" HUP; cat <&3; kill $$) >/dev/null 2>&1 &"
            + " exec $(command -v setsid) \"$0\" \"$@\" </dev/null 3<&-";

    private final Path dir;
    private final RedisProgram program;
    private final RedisConf conf;
    private volatile Process process;
    private volatile boolean ending;

    private RedisServer(Path dir, RedisProgram program, RedisConf conf) {
        this.dir = dir;
        this.program = program;
        this.conf = conf;
    }

    /** Returns when the server has read its files and answers. */
    public static RedisServer start(Path dir) {
        return start(dir, System.getenv().getOrDefault("PATH", ""));
    }

    /** Looks for an installed server in {@code searchPath}, written as PATH is. */
    public static RedisServer start(Path dir, String searchPath) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            throw new StartRefused(
                    "On Windows the hall cannot bring a Redis of its own: there is none of at least 7.0.",
                    "Run Redis or Valkey elsewhere (WSL, container, server) and name it: --hall.redis.url=redis://…");
        }
        try {
            Files.createDirectories(dir);
            // What the server writes there, it lets everybody read.
            Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
            Leftover.end(dir);
            var program = RedisProgram.find(searchPath, dir, lastWriter(dir));
            Files.writeString(dir.resolve("server-version"), program.version() + "\n");
            return started(dir, program);
        } catch (IOException e) {
            throw new StartRefused(
                    "The hall's Redis cannot use the folder " + dir + ": " + e + ".",
                    "Give this user the right to write there.",
                    e);
        }
    }

    /** Somebody may take the free port before the server does: then another one. */
    private static RedisServer started(Path dir, RedisProgram program) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var conf = RedisConf.fresh();
            conf.write(dir);
            var server = new RedisServer(dir, program, conf);
            try {
                server.launch();
                return server;
            } catch (IOException e) {
                if (attempt == ATTEMPTS || !e.getMessage().contains("bind: Address already in use")) {
                    throw new StartRefused(
                            program.describe() + " did not start on " + dir + ".\n" + e.getMessage(),
                            "See " + server.log() + "; where a file is damaged, keep a copy, then redis-check-aof.",
                            e);
                }
            }
        }
    }

    private static Optional<ServerVersion> lastWriter(Path dir) throws IOException {
        var file = dir.resolve("server-version");
        return Files.exists(file) ? ServerVersion.written(Files.readString(file)) : Optional.empty();
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return conf.port();
    }

    public String password() {
        return conf.password();
    }

    public long pid() {
        return process.pid();
    }

    /** Such as {@code Redis 7.0.15, installed as /usr/bin/redis-server}. */
    public String describe() {
        return program.describe();
    }

    /** What the server says; the older half is kept beside it. */
    public Path log() {
        return dir.resolve("redis.log");
    }

    private void launch() throws IOException {
        shortenLog();
        AppendOnlyTail.makeWhole(dir);
        var saidBefore = Files.exists(log()) ? Files.size(log()) : 0;
        var fresh = new ProcessBuilder(
                        "/bin/sh", "-c", WITH_WATCHER, program.path().toString(), "redis.conf")
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process = fresh;
        awaitAnswer(fresh, saidBefore);
        fresh.onExit().thenAcceptAsync(this::revive, RedisServer::onOwnThread);
    }

    private void awaitAnswer(Process fresh, long saidBefore) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = ping();
            if (answer.equals("PONG")) {
                return;
            }
            if (answer.startsWith("LOADING")) {
                // It reads its files, however long that takes.
                end = System.nanoTime() + PATIENCE.toNanos();
            }
            if (!fresh.isAlive() || System.nanoTime() > end) {
                fresh.destroyForcibly();
                throw new IOException(lastWords(saidBefore));
            }
            pause(Duration.ofMillis(20));
        }
    }

    private String ping() {
        try (var wire = new Wire(conf.port(), conf.password())) {
            return wire.ask("PING");
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Keeps port and password, so that clients find it again by themselves. */
    private void revive(Process dead) {
        if (ending) {
            return;
        }
        log.error("The hall's Redis ended with {}; see {}", dead.exitValue(), log());
        var length = FIRST_PAUSE;
        while (!ending) {
            try {
                launch();
                log.warn("The hall's Redis runs again");
                if (ending) {
                    process.destroy();
                }
                return;
            } catch (IOException | RuntimeException e) {
                if (ending) {
                    return;
                }
                log.error("The hall's Redis does not start again: {}", e.getMessage());
            }
            pause(length);
            length = length.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? length.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** Ends the server after all that was acknowledged is on disk. */
    @Override
    public void close() {
        ending = true;
        try (var wire = new Wire(conf.port(), conf.password())) {
            wire.ask("SHUTDOWN");
        } catch (IOException e) {
            // It hung up, which is the answer, or it is gone already.
        }
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private void shortenLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LONGEST_LOG_BYTES) {
            Files.move(log(), dir.resolve("redis.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastWords(long saidBefore) throws IOException {
        var said = Files.readAllBytes(log());
        var from = (int) Math.max(saidBefore, said.length - 1_500);
        return new String(said, from, said.length - from, StandardCharsets.UTF_8);
    }

    private static void onOwnThread(Runnable work) {
        var thread = new Thread(work, "redis-reviver");
        thread.setDaemon(true);
        thread.start();
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Redis starts", e);
        }
    }
}
