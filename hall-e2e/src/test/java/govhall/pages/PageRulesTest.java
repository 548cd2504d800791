package govhall.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the sources of every page (页面规则), read without a browser. */
class PageRulesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ASKED = Pattern.compile("\\b(?:t|say|hasWords)\\((?:language, )?'([^']+)'");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"|<style|<script(?![^>]*\\ssrc=)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|wss?)://(?!www\\.w3\\.org/)[^\\s\"'`]*");
    private static final int LONGEST_FILE_LINES = 400;

    @Test
    void both_languages_have_the_same_words_with_the_same_places() {
        for (Path chinese : PageSources.files("words/zh-CN.json")) {
            Map<String, String> zh = words(chinese);
            Map<String, String> en = words(chinese.resolveSibling("en.json"));
            assertThat(en.keySet()).as(PageSources.shown(chinese)).isEqualTo(zh.keySet());
            zh.forEach((key, text) -> assertThat(places(en.get(key)))
                    .as(key + " in " + PageSources.shown(chinese))
                    .isSubsetOf(places(text)));
        }
    }

    @Test
    void every_word_that_a_page_asks_for_is_there() {
        Set<String> shared =
                words(PageSources.at("/shared/words/zh-CN.json").orElseThrow()).keySet();
        List<String> missing = new ArrayList<>();
        for (Path module : PageSources.files(".js")) {
            Set<String> known = new HashSet<>(shared);
            wordsBeside(module).forEach(file -> known.addAll(words(file).keySet()));
            ASKED.matcher(PageSources.text(module))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + PageSources.shown(module)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothing_is_inline_and_no_address_leads_outside() {
        for (Path file : PageSources.files(".html", ".js", ".css", ".svg")) {
            String text = PageSources.text(file);
            assertThat(found(INLINE, text)).as(PageSources.shown(file)).isEmpty();
            assertThat(found(ADDRESS, text)).as(PageSources.shown(file)).isEmpty();
        }
    }

    @Test
    void no_file_is_longer_than_one_can_hold_in_mind() {
        for (Path file : PageSources.files(".html", ".js", ".css")) {
            assertThat(PageSources.text(file).lines().count())
                    .as(PageSources.shown(file))
                    .isLessThanOrEqualTo(LONGEST_FILE_LINES);
        }
    }

    @Test
    void everything_that_a_page_links_to_is_served() {
        Pattern link = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"|from '(/[^']+)'");
        List<String> missing = new ArrayList<>();
        for (Path file : PageSources.files(".html", ".js")) {
            link.matcher(PageSources.text(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(address -> !address.contains("$") && !address.endsWith("/"))
                    .filter(address -> PageSources.at(address).isEmpty())
                    .forEach(address -> missing.add(address + " in " + PageSources.shown(file)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_shared_component_has_its_look_and_its_examples_beside_it_and_stands_in_the_gallery() {
        String gallery =
                PageSources.text(PageSources.at("/shared/gallery/gallery.js").orElseThrow());
        List<Path> components = PageSources.files(".js").stream()
                .filter(file -> file.getParent().getParent().endsWith("shared/components"))
                .toList();
        assertThat(components).isNotEmpty();
        for (Path component : components) {
            String name = component.getParent().getFileName().toString();
            assertThat(component.resolveSibling(name + ".css")).exists();
            assertThat(component.resolveSibling("examples.json")).exists();
            assertThat(gallery).contains("'" + name + "'");
        }
    }

    /** The words of the page that a module belongs to: in its own folder or one above it. */
    private static Stream<Path> wordsBeside(Path module) {
        return Stream.iterate(module.getParent(), Path::getParent)
                .takeWhile(folder -> !folder.endsWith("static"))
                .map(folder -> folder.resolve("words/zh-CN.json"))
                .filter(Files::exists);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(Path file) {
        return JsonMapper.builder().build().readValue(PageSources.text(file), Map.class);
    }
}
