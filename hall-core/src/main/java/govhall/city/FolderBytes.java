package govhall.city;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a folder as they lie on the disk, in the program or in a packed edition: name → bytes, names sorted. */
final class FolderBytes {

    private static final String ENDING = ".csv";
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FolderBytes() {}

    /** A city that the program brings ({@code qianjiang}), or else a folder of this path. */
    static Map<String, byte[]> find(String nameOrPath) {
        try {
            Map<String, byte[]> own = nameOrPath.matches("[a-z0-9_-]+") ? ownCity(nameOrPath) : Map.of();
            if (!own.isEmpty()) {
                return own;
            }
            Path folder = Path.of(nameOrPath);
            if (!Files.isDirectory(folder)) {
                throw new CityFolderInvalid(List.of(new Fault(
                        nameOrPath,
                        0,
                        "there is no such folder, and the program brings no city of this name",
                        "give the path of a folder such as ./my-city (docs/describe-your-hall.md)")));
            }
            return folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> ownCity(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (FileRule rule : FileRule.ALL.values()) {
            try (InputStream in = FolderBytes.class.getResourceAsStream("/cities/" + name + "/" + rule.fileName())) {
                if (in != null) {
                    files.put(rule.fileName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> folder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(ENDING) && !name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    static Map<String, byte[]> unpack(byte[] packed) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The same files always give the same bytes. */
    static byte[] pack(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
