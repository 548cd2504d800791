package govhall.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server program (服务器程序) for tests: an installed one of at least 7.0, else the bundled one. */
record RedisBinary(Path path, String describe) {
    private static final Pattern VERSION = Pattern.compile("v=(\\d+)\\.(\\d+\\.\\d+)");
    private static RedisBinary found;

    static synchronized RedisBinary found() {
        if (found == null) {
            found = installed().orElseGet(RedisBinary::bundled);
        }
        return found;
    }

    private static Optional<RedisBinary> installed() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of("redis-server", "valkey-server")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .flatMap(
                        path -> versionOf(path)
                                .map(version -> new RedisBinary(path, "Redis " + version + ", installed " + path))
                                .stream())
                .findFirst();
    }

    private static Optional<String> versionOf(Path path) {
        try {
            var process = new ProcessBuilder(path.toString(), "--version").start();
            var matcher = VERSION.matcher(new String(process.getInputStream().readAllBytes()));
            return matcher.find() && Integer.parseInt(matcher.group(1)) >= 7
                    ? Optional.of(matcher.group(1) + "." + matcher.group(2))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static RedisBinary bundled() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").startsWith("aarch64");
        var name = "/redis-server-7.0.15-" + system + (arm ? "-arm64" : "-amd64");
        try (var in = RedisBinary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no Redis: none of at least 7.0 is installed, and none is bundled as "
                        + name + ". Install redis-server 7 or newer.");
            }
            var path = Files.createTempDirectory("hall-test-redis").resolve("redis-server");
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            if (!path.toFile().setExecutable(true)) {
                throw new IOException(path + " cannot be made executable");
            }
            return new RedisBinary(path, "Redis 7.0.15, bundled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
