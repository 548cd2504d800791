package govhall.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What can be told of the kiosk's and the phone's pages (自助取号页、手机页) without a browser. */
class PagesTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path SHARED = Path.of("../hall-core/src/main/resources/static");
    private static final Path GUIDE = Path.of("../hall-core/src/main/resources/cities/qianjiang/guide.csv");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([\\w.]+)'");
    private static final Pattern NAMED = Pattern.compile("[\"'](/(?:kiosk|t|shared)/[\\w./-]+\\.(?:js|css|svg))[\"']");
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "t"})
    void both_languages_say_the_same_things_with_the_same_gaps(String page) {
        var chinese = words(page, "zh-CN");
        var english = words(page, "en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach(
                (key, text) -> assertThat(gaps(english.get(key))).as(key).isEqualTo(gaps(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "t"})
    void every_word_that_a_page_asks_for_is_there(String page) {
        var asked = new TreeSet<String>();
        for (Path script : files(page, ".js")) asked.addAll(found(ASKED, script));

        assertThat(asked).isNotEmpty().isSubsetOf(words(page, "zh-CN").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "t"})
    void nothing_is_inline_and_nothing_comes_from_outside(String page) {
        for (Path file : files(page, "")) {
            String text = text(file).replace("http://www.w3.org", "");
            assertThat(text)
                    .as(file.toString())
                    .doesNotContain("http://", "https://", "style=\"", "<style", "<script>");
            assertThat(text).as(file.toString()).doesNotContainPattern("\\son(click|load|input|keydown|error)=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "t"})
    void every_file_that_a_page_names_is_there(String page) {
        for (Path file : files(page, "")) {
            for (String address : found(NAMED, file)) {
                Path root = address.startsWith("/shared/") ? SHARED : STATIC;
                assertThat(root.resolve(address.substring(1)))
                        .as("named in " + file)
                        .exists();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "t"})
    void no_file_is_longer_than_400_lines(String page) {
        for (Path file : files(page, ""))
            assertThat(text(file).lines().count()).as(file.toString()).isLessThan(400);
    }

    @Test
    void every_picture_of_the_guide_is_drawn() {
        var drawn = new TreeSet<>(found(Pattern.compile("(?m)^  (\\w+): [`']"), STATIC.resolve("kiosk/pictures.js")));
        List<String> rows = text(GUIDE).lines().toList();
        int column = List.of(rows.get(0).split(",")).indexOf("picture");
        var wanted = new TreeSet<String>();
        for (String row : rows.subList(1, rows.size()))
            wanted.add(COMMA_OUTSIDE_QUOTES.split(row)[column]);

        assertThat(wanted).isNotEmpty().isSubsetOf(drawn);
    }

    private static Map<String, String> words(String page, String language) {
        try (InputStream in = Files.newInputStream(STATIC.resolve(page + "/words/" + language + ".json"))) {
            var words = new TreeMap<String, String>();
            new JsonMapper()
                    .readTree(in)
                    .properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue().asString()));
            return words;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static TreeSet<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static List<String> found(Pattern pattern, Path file) {
        var found = new ArrayList<String>();
        pattern.matcher(text(file)).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static List<Path> files(String page, String ending) {
        try (Stream<Path> tree = Files.walk(STATIC.resolve(page))) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
