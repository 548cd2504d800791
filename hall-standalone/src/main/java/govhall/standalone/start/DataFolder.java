package govhall.standalone.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which one hall program keeps all that it has (数据目录): Redis, keys, archive. It is locked while the
 * program lives, because Redis itself would let two servers write into one folder; the lock dies with the program.
 */
public final class DataFolder implements AutoCloseable {
    /** A second channel on the file of a lock would, when closed, give up the lock of the first. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder where it is missing, for its owner alone, and locks it. */
    public static DataFolder lock(Path wanted) {
        try {
            var path = made(wanted);
            if (!OURS.add(path)) {
                throw taken(path, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return new DataFolder(path, locked(path));
            } catch (IOException | RuntimeException e) {
                OURS.remove(path);
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + wanted.toAbsolutePath() + " cannot be used: " + e + ".",
                    "Give this user the right to write there, or name another folder: --hall.data=<folder>",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the program at the latest.
        } finally {
            OURS.remove(path);
        }
    }

    private static Path made(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectories(wanted.toAbsolutePath());
            if (wanted.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(wanted, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return wanted.toRealPath();
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel = FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            // Far behind the text, which thus stays readable where locks are mandatory.
            lock = channel.tryLock(1L << 20, 1, false);
            if (lock == null) {
                var holder = ByteBuffer.allocate(20);
                channel.read(holder, 0);
                throw taken(path, new String(holder.array(), StandardCharsets.US_ASCII).trim());
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static StartRefused taken(Path path, String holder) {
        return new StartRefused(
                "Another program (process " + holder + ") already runs the hall of the data folder " + path + ".",
                "Stop that program, or name another folder: --hall.data=<folder>");
    }
}
