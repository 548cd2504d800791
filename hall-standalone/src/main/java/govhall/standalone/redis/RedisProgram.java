package govhall.standalone.redis;

import govhall.standalone.start.StartRefused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server program that can be run (服务器程序): an installed {@code redis-server} or {@code valkey-server} of at least 7.0,
 * which is faster, else the Redis 7.0.15 that this program carries for Linux and macOS.
 */
record RedisProgram(Path path, ServerVersion version, boolean bundled) {
    private static final ServerVersion CARRIED = new ServerVersion(ServerVersion.Family.REDIS, 7, 0, 15);

    /** The first that reads what the folder's last server wrote; {@code searchPath} is written as PATH is. */
    static RedisProgram find(String searchPath, Path unpackInto, Optional<ServerVersion> lastWriter) {
        var tried = new ArrayList<ServerVersion>();
        for (var candidate : installed(searchPath)) {
            if (fits(candidate.version, lastWriter)) {
                return candidate;
            }
            tried.add(candidate.version);
        }
        var resource = carried();
        if (resource.isPresent() && fits(CARRIED, lastWriter)) {
            return unpacked(resource.get(), unpackInto);
        }
        resource.ifPresent(name -> tried.add(CARRIED));
        throw lastWriter.isPresent() && !tried.isEmpty() ? tooOld(unpackInto, lastWriter.get(), tried) : none();
    }

    String describe() {
        return version + (bundled ? ", bundled" : ", installed as " + path);
    }

    private static boolean fits(ServerVersion version, Optional<ServerVersion> lastWriter) {
        return lastWriter.map(version::reads).orElse(true);
    }

    private static List<RedisProgram> installed(String searchPath) {
        var folders = List.of(searchPath.split(File.pathSeparator));
        return Stream.of("redis-server", "valkey-server")
                .flatMap(name ->
                        folders.stream().filter(folder -> !folder.isBlank()).map(f -> Path.of(f, name)))
                .filter(Files::isExecutable)
                .flatMap(path -> versionOf(path).map(version -> new RedisProgram(path, version, false)).stream())
                .filter(program -> program.version.atLeastSeven())
                .toList();
    }

    private static Optional<ServerVersion> versionOf(Path path) {
        try {
            var process = new ProcessBuilder(path.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            var family = path.endsWith("valkey-server") ? ServerVersion.Family.VALKEY : ServerVersion.Family.REDIS;
            return ServerVersion.spoken(new String(process.getInputStream().readAllBytes()), family);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The resource of the library that carries the binaries, where it has one for this machine. */
    private static Optional<String> carried() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch");
        var family = system.startsWith("linux") ? "linux" : system.startsWith("mac") ? "darwin" : "none";
        var kind = switch (processor) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            case "i386", "x86" -> "386";
            default -> "none";
        };
        return Optional.of("/redis-server-7.0.15-" + family + "-" + kind)
                .filter(name -> RedisProgram.class.getResource(name) != null);
    }

    private static RedisProgram unpacked(String resource, Path into) {
        var target = into.resolve("redis-server-7.0.15");
        var half = into.resolve("redis-server-7.0.15.half");
        try (var in = RedisProgram.class.getResourceAsStream(resource)) {
            Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            if (!half.toFile().setExecutable(true, true)) {
                throw new IOException(half + " cannot be made executable");
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused(
                    "The bundled Redis cannot be unpacked into " + into + ": " + e + ".",
                    "Install redis-server or valkey-server 7.0 or newer, or make the folder writable.",
                    e);
        }
        if (versionOf(target).isEmpty()) {
            throw new StartRefused(
                    "The bundled Redis " + target + " does not run here. Is the folder mounted without execution?",
                    "Install redis-server or valkey-server 7.0 or newer, or name another folder: --hall.data=<folder>");
        }
        return new RedisProgram(target, CARRIED, true);
    }

    private static StartRefused tooOld(Path folder, ServerVersion lastWriter, List<ServerVersion> tried) {
        return new StartRefused(
                "The folder " + folder + " was last written by " + lastWriter + "; of " + tried
                        + " none surely reads that: an older server may take the folder for an empty one.",
                "Install " + lastWriter + " or newer.");
    }

    private static StartRefused none() {
        return new StartRefused(
                "No Redis or Valkey of at least 7.0 is installed, and none is bundled for "
                        + System.getProperty("os.name") + " on " + System.getProperty("os.arch") + ".",
                "Install one, or name one that runs elsewhere: --hall.redis.url=redis://<user>:<password>@<host>:6379");
    }
}
