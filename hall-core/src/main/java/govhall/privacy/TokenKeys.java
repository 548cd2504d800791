package govhall.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of tokens (凭证密钥) as files {@code token-<id>.key} in a folder outside Redis, readable by the owner only:
 * 256 random bits in hexadecimal. Programs that share citizens share the folder; the first one makes the first key.
 */
public final class TokenKeys {

    private static final Pattern FILE = Pattern.compile("token-(\\d{1,3})\\.key");
    private static final int KEY_BYTES = 32;

    private TokenKeys() {}

    /** The keys of the folder by id, at least one. */
    public static Map<Integer, byte[]> of(Path folder) {
        try {
            makeFolder(folder);
            try (FileChannel lock = FileChannel.open(
                            folder.resolve("token.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                Map<Integer, byte[]> keys = read(folder);
                if (keys.isEmpty()) {
                    make(folder.resolve("token-1.key"));
                    keys = read(folder);
                }
                return keys;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys in " + folder, e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static Map<Integer, byte[]> read(Path folder) throws IOException {
        Map<Integer, byte[]> keys = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    keys.put(
                            Integer.valueOf(name.group(1)),
                            HexFormat.of().parseHex(Files.readString(file).strip()));
                }
            }
        }
        return keys;
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(key));
    }
}
