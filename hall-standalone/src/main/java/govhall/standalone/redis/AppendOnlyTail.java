package govhall.standalone.redis;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import lombok.extern.slf4j.Slf4j;

/**
 * The end of the append-only file that was being written when the power failed (断电残尾). Redis 7.0 itself cuts a torn
 * transaction only down to its last whole command; the next transaction's end would then complete it to half an act. So
 * the file is cut to its last whole transaction before the server opens it. A file that is damaged elsewhere stays as it
 * is: the server says what it thinks of it.
 */
@Slf4j
final class AppendOnlyTail {

    private static final int LONGEST_LINE = 1_024;

    private long read;
    private long whole;
    private final InputStream in;

    private AppendOnlyTail(InputStream in) {
        this.in = in;
    }

    /** Cuts the newest file of the folder, where its end is torn. */
    static void makeWhole(Path dir) throws IOException {
        Optional<Path> newest = newest(dir.resolve("appendonlydir"));
        if (newest.isEmpty()) {
            return;
        }
        long length = Files.size(newest.get());
        long whole = wholeLength(newest.get());
        if (whole < length) {
            try (FileChannel file = FileChannel.open(newest.get(), StandardOpenOption.WRITE)) {
                file.truncate(whole);
                file.force(true);
            }
            log.warn(
                    "{} ended in the middle of an act, as after a power cut; its last {} bytes, which nobody was told of,"
                            + " are cut off",
                    newest.get(),
                    length - whole);
        }
    }

    /** The length up to the last whole transaction; the whole length where something else than the end is wrong. */
    static long wholeLength(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            AppendOnlyTail tail = new AppendOnlyTail(in);
            return tail.readToTheEnd() ? tail.whole : Files.size(file);
        }
    }

    private static Optional<Path> newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.\\d+\\.incr\\.aof"))
                    .max(Comparator.comparingLong(AppendOnlyTail::serial));
        }
    }

    /** Of {@code appendonly.aof.12.incr.aof}. */
    private static long serial(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        return Long.parseLong(parts[parts.length - 3]);
    }

    /** False where the text is none that Redis writes. */
    private boolean readToTheEnd() throws IOException {
        boolean inTransaction = false;
        try {
            while (true) {
                String line = line();
                if (line.startsWith("*")) {
                    String command = command(Integer.parseInt(line.substring(1)));
                    inTransaction = command.equals("MULTI") || (inTransaction && !command.equals("EXEC"));
                } else if (!line.startsWith("#")) {
                    return false;
                }
                if (!inTransaction) {
                    whole = read;
                }
            }
        } catch (EOFException end) {
            return true;
        } catch (NumberFormatException notRedis) {
            return false;
        }
    }

    /** Reads a command and returns its name. */
    private String command(int words) throws IOException {
        String name = "";
        for (int i = 0; i < words; i++) {
            String length = line();
            if (!length.startsWith("$")) {
                throw new NumberFormatException(length);
            }
            byte[] word = bytes(Integer.parseInt(length.substring(1)) + 2);
            if (i == 0) {
                name = new String(word, 0, word.length - 2, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
            }
        }
        return name;
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        read += count;
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (line.length() == LONGEST_LINE) {
                throw new NumberFormatException("no line of Redis: " + line);
            }
            line.append((char) next);
        }
        read += line.length() + 1;
        return line.toString().strip();
    }
}
