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
 * Secret keys (密钥) as files {@code <use>-<id>.key} in a folder outside Redis, readable by the owner only: 256 random
 * bits in hexadecimal. Programs that share citizens share the folder; the first one makes the first key of each use.
 */
public record KeyFolder(Path folder) {

    private static final Pattern FILE = Pattern.compile("([a-z]+)-(\\d{1,3})\\.key");
    private static final int KEY_BYTES = 32;

    /** What a key is for; each use has keys of its own. */
    public enum Use {
        /** The tokens on citizens' slips 号票凭证. */
        TOKEN,
        /** Personal data in case files 个人信息加密. */
        SEAL,
        /** Hashes by which a person's cases are found 检索摘要. */
        SEARCH;

        private String file(int id) {
            return prefix() + "-" + id + ".key";
        }

        private String prefix() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The keys of a use by id, at least one. */
    public Map<Integer, byte[]> keys(Use use) {
        return locked(use, () -> {
            TreeMap<Integer, byte[]> keys = read(use);
            if (keys.isEmpty()) {
                make(folder.resolve(use.file(1)));
                keys = read(use);
            }
            return keys;
        });
    }

    /** Makes the next key of a use (密钥轮换) and answers with its id; programs take it when they start. */
    public int rotate(Use use) {
        return locked(use, () -> {
            TreeMap<Integer, byte[]> keys = read(use);
            int next = keys.isEmpty() ? 1 : keys.lastKey() + 1;
            make(folder.resolve(use.file(next)));
            return next;
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> T locked(Use use, Work<T> work) {
        try {
            makeFolder();
            try (FileChannel lock = FileChannel.open(
                            folder.resolve(use.prefix() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                return work.done();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make keys in " + folder, e);
        }
    }

    private void makeFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private TreeMap<Integer, byte[]> read(Use use) throws IOException {
        TreeMap<Integer, byte[]> keys = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches() && name.group(1).equals(use.prefix())) {
                    keys.put(
                            Integer.valueOf(name.group(2)),
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
