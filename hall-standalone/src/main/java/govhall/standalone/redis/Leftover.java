package govhall.standalone.redis;

import govhall.standalone.start.StartRefused;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import lombok.extern.slf4j.Slf4j;

/**
 * A server that a killed program left behind on the folder (遗留进程). It is asked to end, and ended where it does not
 * listen, before another one may open the same files.
 */
@Slf4j
final class Leftover {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern SETTINGS = Pattern.compile("config_file:(\\S.*?)\\r?\\n");

    private Leftover() {}

    static void end(Path dir) throws IOException {
        var process = process(dir);
        var conf = RedisConf.in(dir);
        if (conf.isPresent() && asked(dir, conf.get())) {
            log.info("A Redis that was left behind on {} was asked to end", dir);
        } else if (process.isPresent()) {
            log.warn("A Redis that was left behind on {} does not answer and is ended", dir);
            process.get().destroyForcibly();
        }
        if (process.isPresent()) {
            awaitEnd(dir, process.get());
        }
    }

    /** A copied folder names the server of the folder that it was copied from, which is none of ours. */
    private static boolean asked(Path dir, RedisConf conf) {
        try (var wire = new Wire(conf.port(), conf.password())) {
            var settings = SETTINGS.matcher(wire.ask("INFO", "server"));
            var ours = dir.resolve("redis.conf");
            if (!settings.find() || !Files.isSameFile(Path.of(settings.group(1)), ours)) {
                return false;
            }
            log.warn("The Redis that was left behind says: {}", wire.ask("SHUTDOWN"));
            return false;
        } catch (EOFException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The process that the folder names, if it works in this folder: numbers of processes are used again. */
    private static Optional<ProcessHandle> process(Path dir) throws IOException {
        var file = dir.resolve("redis.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = Files.readString(file).trim();
        return text.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(text))
                        .filter(ProcessHandle::isAlive)
                        .filter(p -> worksIn(dir, p))
                : Optional.empty();
    }

    private static boolean worksIn(Path dir, ProcessHandle process) {
        try {
            var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            if (Files.exists(folder)) {
                return Files.isSameFile(folder, dir);
            }
        } catch (IOException e) {
            return false;
        }
        var command = process.info().command().orElse("");
        return command.contains("redis-server") || command.contains("valkey-server");
    }

    private static void awaitEnd(Path dir, ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | CompletionException e) {
            throw new StartRefused(
                    "A Redis (process " + process.pid() + ") still works on " + dir + " and does not end.",
                    "End it, then start again: kill " + process.pid(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while a Redis on " + dir + " ends.", "Start again.", e);
        }
    }
}
