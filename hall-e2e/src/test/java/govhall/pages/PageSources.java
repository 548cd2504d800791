package govhall.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The static files of all modules as they lie in the tree (页面源文件), by the address at which a door serves them. */
final class PageSources {

    private static final Path TREE = Path.of("..").toAbsolutePath().normalize();
    private static final List<Path> FOLDERS = folders();

    private PageSources() {}

    /** The file behind an address such as {@code /shared/feed.js}. */
    static Optional<Path> at(String address) {
        String relative = address.endsWith("/") ? address.substring(1) + "index.html" : address.substring(1);
        return FOLDERS.stream()
                .map(folder -> folder.resolve(relative).normalize())
                .filter(file -> FOLDERS.stream().anyMatch(file::startsWith) && Files.isRegularFile(file))
                .findFirst();
    }

    static List<Path> files(String... endings) {
        return FOLDERS.stream()
                .flatMap(PageSources::walk)
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .sorted()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path as a reader of a failing test knows it. */
    static String shown(Path file) {
        return TREE.relativize(file).toString();
    }

    private static List<Path> folders() {
        try (Stream<Path> modules = Files.list(TREE)) {
            return modules.map(module -> module.resolve("src/main/resources/static"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
