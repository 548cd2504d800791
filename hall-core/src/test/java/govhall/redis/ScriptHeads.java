package govhall.redis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the heads of the scripts say (脚本头): which write, what they tell, refuse and include. */
final class ScriptHeads {

    private final ScriptLibrary library = new ScriptLibrary();

    /** Scripts that are run; the other files are only spliced into them. */
    Set<String> scripts() {
        Set<String> scripts = new TreeSet<>(library.names());
        library.names().forEach(name -> scripts.removeAll(includes(name)));
        return scripts;
    }

    /** Scripts that may change something. */
    Set<String> writing() {
        return scripts().stream()
                .filter(name -> !head(name).contains("reads only"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> names() {
        return library.names();
    }

    /** The words of a line of the head, such as those after {@code refuses:}; also where it goes on in the next. */
    Set<String> words(String name, String label) {
        Matcher matcher =
                Pattern.compile(label + ": ((?:[a-z-]+,\\s+)*[a-z-]+)").matcher(head(name));
        return matcher.find() ? new TreeSet<>(Arrays.asList(matcher.group(1).split(",\\s+"))) : Set.of();
    }

    /** The same of a file and all that it includes. */
    Set<String> wordsOfAll(String name, String label) {
        return parts(name).stream()
                .flatMap(part -> words(part, label).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words that a body says by {@code refuse('…')} or {@code tell('…')}. */
    Set<String> said(String name, String function) {
        Set<String> words = new TreeSet<>();
        Matcher calls = Pattern.compile("\\b" + function + "\\(([^,)]*)").matcher(body(name));
        while (calls.find()) {
            Matcher quoted = Pattern.compile("'([a-z-]+)'").matcher(calls.group(1));
            while (quoted.find()) {
                words.add(quoted.group(1));
            }
        }
        return words;
    }

    /** The file and all that it includes, directly or not. */
    Set<String> parts(String name) {
        Set<String> parts = new LinkedHashSet<>();
        includes(name).forEach(part -> parts.addAll(parts(part)));
        parts.add(name);
        return parts;
    }

    String source(String name) {
        return library.source(name);
    }

    /** The file without its comments. */
    String body(String name) {
        return library.source(name)
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
    }

    private Set<String> includes(String name) {
        return words(name, "include");
    }

    /** The comment lines at the top, as one. */
    private String head(String name) {
        return library.source(name)
                .lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .collect(Collectors.joining(" "));
    }
}
