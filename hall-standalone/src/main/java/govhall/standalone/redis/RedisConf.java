package govhall.standalone.redis;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of the hall's own server (redis.conf): on loopback, on a random port, with a random password, every write
 * on disk before it is acknowledged. Only the owner may read the file.
 */
record RedisConf(int port, String password) {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Below the ports that the system gives to callers, else a client that calls a dead server may meet itself. */
    private static final int FIRST_PORT = 20_000, LAST_PORT = 32_000;

    private static final Pattern PORT = Pattern.compile("(?m)^port (\\d{1,5})$");
    private static final Pattern PASSWORD = Pattern.compile("(?m)^requirepass (\\S+)$");

    static RedisConf fresh() throws IOException {
        return new RedisConf(freePort(), new BigInteger(160, RANDOM).toString(36));
    }

    /** What the last server of this folder was told. */
    static Optional<RedisConf> in(Path dir) throws IOException {
        var file = dir.resolve("redis.conf");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = Files.readString(file);
        var port = PORT.matcher(text);
        var password = PASSWORD.matcher(text);
        return port.find() && password.find()
                ? Optional.of(new RedisConf(Integer.parseInt(port.group(1)), password.group(1)))
                : Optional.empty();
    }

    void write(Path dir) throws IOException {
        var file = dir.resolve("redis.conf");
        Files.deleteIfExists(file);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        // No path stands here: the server runs in its folder, so that the folder may have any name and may be moved.
        Files.writeString(file, """
                # Written anew at each start of the hall.
                bind 127.0.0.1
                port %d
                requirepass %s
                protected-mode yes
                daemonize no
                pidfile redis.pid
                dir ./
                appendonly yes
                appendfsync always
                save ""
                maxmemory-policy noeviction
                """.formatted(port, password), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static int freePort() throws IOException {
        for (var attempts = 0; attempts < 1_000; attempts++) {
            var candidate = RANDOM.nextInt(FIRST_PORT, LAST_PORT);
            try (var socket = new ServerSocket(candidate, 1, InetAddress.getByName("127.0.0.1"))) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IOException("no free port between " + FIRST_PORT + " and " + LAST_PORT);
    }
}
