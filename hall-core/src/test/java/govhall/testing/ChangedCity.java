package govhall.testing;

import govhall.catalogue.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A copy of the sample city's folder that an operator edits (改动的样板市目录). */
public final class ChangedCity {

    private static final Map<String, String> SAMPLE = sample();

    private final Map<String, String> files = new TreeMap<>(SAMPLE);

    /** In the line of the file that begins with {@code line}, {@code from} is written as {@code to}. */
    public ChangedCity with(String file, String line, String from, String to) {
        String changed = lines(file)
                .map(each -> each.startsWith(line) ? replaced(each, from, to) : each)
                .collect(Collectors.joining("\n", "", "\n"));
        if (changed.equals(files.get(file))) {
            throw new IllegalArgumentException(file + " has no line " + line);
        }
        files.put(file, changed);
        return this;
    }

    /** Further lines at the end of the file. */
    public ChangedCity and(String file, String... lines) {
        files.put(file, files.get(file) + String.join("\n", lines) + "\n");
        return this;
    }

    /** Without the lines that begin so. */
    public ChangedCity without(String file, String... lines) {
        files.put(
                file,
                lines(file)
                        .filter(each -> Arrays.stream(lines).noneMatch(each::startsWith))
                        .collect(Collectors.joining("\n", "", "\n")));
        return this;
    }

    /** A rule of routes.csv: the columns that are named, such as {@code order=5}; words of its own where none are. */
    public ChangedCity rule(String... cells) {
        Map<String, String> values = new TreeMap<>(Map.of("words_zh", "{item}", "words_en", "{item}"));
        for (String cell : cells) {
            values.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return and(
                "routes",
                Arrays.stream(lines("routes").findFirst().orElseThrow().split(","))
                        .map(column -> values.getOrDefault(column, ""))
                        .collect(Collectors.joining(",")));
    }

    /** The line of the file that begins so, as it is now. */
    public String lineOf(String file, String line) {
        return lines(file).filter(each -> each.startsWith(line)).findFirst().orElseThrow();
    }

    public Path in(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Edition load(Path folder) {
        return Edition.load(in(folder).toString());
    }

    private Stream<String> lines(String file) {
        return files.get(file).lines();
    }

    private static String replaced(String line, String from, String to) {
        if (!line.contains(from)) {
            throw new IllegalArgumentException("no " + from + " in " + line);
        }
        return line.replace(from, to);
    }

    /** By the names of the edition's own archive, so that it also works from a jar. */
    private static Map<String, String> sample() {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Edition.load("qianjiang").packed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replace(".csv", ""), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
