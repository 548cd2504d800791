package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.stream.Happening;
import govhall.testing.Cases;
import govhall.testing.TestHall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Range;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code docs/redis.md}: every key with an example from a real morning, every script and every event from the
 * heads of the scripts. The page in the repository must be the page that this makes: write it anew with
 * {@code mvn -pl hall-core test -Dtest=RedisPageTest -Dhall.docs=write}.
 */
class RedisPageTest {

    private static final Path PAGE = Path.of("../docs/redis.md");
    private static final String H = "{429005}:429005:";
    private static final String C = "{429005}:cases:";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ScriptLibrary library = new ScriptLibrary();
    private TestHall hall;

    @Test
    void the_page_of_keys_scripts_and_events_is_current() throws IOException {
        morning();
        String page = "# What lies in Redis\n\n"
                + "Made from the heads of the scripts and from a real morning; a test fails when it is stale.\n"
                + "Times are ms since 1970, days `yyyyMMdd`. Every key begins with the city's hash tag, so that a city"
                + " is one slot.\n"
                + "Digests stand as `<digest>`, since they depend on all that went before.\n\n"
                + "## Keys\n\n" + keys() + "\n## Scripts\n\n" + scripts() + "\n## Events\n\n" + events();
        if ("write".equals(System.getProperty("hall.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/redis.md is stale: run with -Dhall.docs=write")
                .isEqualTo(page);
    }

    @Test
    void every_key_that_a_script_names_is_on_the_page() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        Pattern call = Pattern.compile("\\b(?:key|city)\\('(\\w+)'");
        for (String script : library.names()) {
            Matcher matcher = call.matcher(library.source(script));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        String page = Files.readString(PAGE);
        assertThat(named).allSatisfy(kind -> assertThat(page).containsPattern("`[^`]*:" + kind + "[:`]"));
    }

    /** A clerk opens, an elder takes a ticket for two errands and is called; another waits. */
    private void morning() {
        hall = TestHall.small();
        hall.at("08:30").staffing.signOn(hall.act("key-1"), "1", 0, "clerk-1");
        hall.staffing.open(hall.act("key-2"), "1", 1);
        hall.at("09:00").takes("A", "ELDERLY", "L");
        hall.at("09:01").takes("A");
        hall.at("09:02").calling.next(hall.act("key-3"), "1", 2, Optional.empty());
        hall.at("09:10").withCases();
        hall.casework.number();
        Cases.opens(hall, hall.act("key-5"), Cases.OTHER, Cases.plain());
        Cases.breaks(hall, hall.act("key-6"), Cases.OTHER);
        Cases.opens(hall, hall.act("key-4"), Cases.NUMBER, Cases.forAnotherCity());
        Cases.forwards(hall, hall.time("12:00"));
    }

    private String keys() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("{429005}:meta", "the city: schema, epoch, whether time comes from the caller, catalogues kept");
        rows.put("{429005}:cat:test00000001", "a packed catalogue (zip of the city's folder, base64); the last 3 stay");
        rows.put("{429005}:due", "timers: script, hall and argument by the moment at which they are due");
        rows.put(H + "hall", "the hall: running day, serial n and digest h of the last event, its time, roster");
        rows.put(H + "q:A", "a queue's limits (ms where they are times)");
        rows.put(H + "w:1", "a window: kind, skills as tier:queue, features, and its present state");
        rows.put(H + "cls", "classes: lane letter, credit (ms), rate (thousandths), added patience (ms)");
        rows.put(H + "clerk", "clerk → window");
        rows.put(H + "t:261124A001", "a ticket; its id is yyMMdd and the number");
        rows.put(H + "z:20261124:A", "the index of a queue's lanes that are not empty, by the seat of the head");
        rows.put(H + "z:20261124:A:o", "a lane (queue, class, needs): tickets by seat");
        rows.put(H + "live:20261124", "tickets that are not ended, by the moment of issue");
        rows.put(H + "no:20261124", "last number by prefix");
        rows.put(H + "last:20261124", "the newest 20 calls");
        rows.put(H + "i:test:key-3", "the answer of an act, for its repeats (24 h; 10 min for inside acts)");
        rows.put(H + "ev:20261124", "what happened: the day's stream, the last of its entries here");
        rows.put(C + "hall", "the owner of the case files: a day, a serial and a time of its own, no roster");
        rows.put(C + "no:20261124", "the last serial of a case");
        rows.put(C + "c:" + Cases.NUMBER.text(), "a case file; who it is for is sealed under a key outside Redis");
        rows.put(C + "h:" + Cases.NUMBER.text(), "what happened to a case, oldest first");
        rows.put(C + "open:429006-D01", "the open cases of a department by due time (9999999999999: none yet)");
        rows.put(Cases.who(hall), "the cases of a person, by a hash under a key outside Redis");
        rows.put(
                Cases.who(hall).replace(":who:", ":barred:"),
                "for whom no declaration stands any more, by the same hash: item → the case in which one was false");
        rows.put("{429005}:x:out:429006", "what another city is to be told, in order");
        rows.put(C + "ev:20261124", "what happened to cases: the day's stream");
        StringBuilder table = new StringBuilder("| key | type | content | example |\n|---|---|---|---|\n");
        rows.forEach((key, content) -> table.append(
                "| `%s` | %s | %s | %s |%n".formatted(key, hall.redis.type(key).code(), content, example(key))));
        table.append("| `")
                .append(H)
                .append("z:20261124:@4` | zset | the same index for lanes of tickets meant for"
                        + " one window or kind of window, members `A:o@4` | |\n");
        return table + "\nChannel `{429005}:wake` carries the id of a hall where something happened.\n";
    }

    private String example(String key) {
        String text = switch (hall.redis.type(key)) {
            case HASH -> hash(key);
            case ZSET ->
                hall.redis.opsForZSet().rangeWithScores(key, 0, 2).stream()
                        .map(member -> member.getValue() + " → " + Math.round(member.getScore()))
                        .collect(Collectors.joining(", "));
            case LIST -> sorted(hall.redis.opsForList().index(key, 0));
            case STREAM -> entry(key);
            case SET -> new TreeSet<>(hall.redis.opsForSet().members(key)).toString();
            default ->
                key.contains(":i:") ? "(packed)" : hall.redis.opsForValue().get(key);
        };
        return "`" + masked(text).replace("|", "\\|") + "`";
    }

    private String hash(String key) {
        Map<String, String> fields =
                new TreeMap<>(hall.redis.<String, String>opsForHash().entries(key));
        fields.replaceAll((name, value) -> name.equals("roster") || name.equals("given") ? "{…}" : value);
        return fields.toString();
    }

    private String entry(String key) {
        var last = hall.redis.<String, String>opsForStream().range(key, Range.unbounded());
        Map<String, String> fields =
                new LinkedHashMap<>(last.get(last.size() - 1).getValue());
        fields.replaceAll((name, value) -> value.startsWith("{") ? sorted(value) : value);
        return last.get(last.size() - 1).getId() + " " + fields;
    }

    /** JSON with its members in order: a script's own order is not promised. */
    private static String sorted(String json) {
        return JSON.writeValueAsString(new TreeMap<>(JSON.readValue(json, Map.class)));
    }

    private static String masked(String text) {
        return text.replaceAll("\\b[0-9a-f]{12}\\b(?<!\\d{12})", "<digest>")
                .replaceAll("epoch=\\w+", "epoch=<random>")
                .replaceAll("seal=[^,}]+", "seal=<sealed>");
    }

    private String scripts() {
        StringBuilder table =
                new StringBuilder("| script | what it does | args | tells | refuses |\n|---|---|---|---|---|\n");
        for (String name : library.names()) {
            String source = library.source(name);
            boolean runs = source.contains("include: head") || name.equals("found");
            if (runs) {
                table.append("| `%s` | %s | %s | %s | %s |%n"
                        .formatted(
                                name,
                                summary(source),
                                field(source, "args"),
                                field(source, "tells"),
                                field(source, "refuses")));
            }
        }
        return table + "\nEvery script may also refuse what its head refuses: "
                + field(library.source("head"), "refuses") + ".\n";
    }

    private String events() {
        Map<String, List<String>> tellers = new TreeMap<>();
        for (String name : library.names()) {
            for (String event : field(library.source(name), "tells").split(", ")) {
                if (!event.isBlank()) {
                    tellers.computeIfAbsent(event.strip(), word -> new ArrayList<>())
                            .add("`" + name + "`");
                }
            }
        }
        StringBuilder table = new StringBuilder("| event | told by |\n|---|---|\n");
        for (Happening happening : Happening.values()) {
            table.append("| `%s` | %s |%n"
                    .formatted(happening.word(), String.join(", ", tellers.getOrDefault(happening.word(), List.of()))));
        }
        return table.toString();
    }

    /** The first sentence of the head. */
    private static String summary(String source) {
        String head = source.lines()
                .takeWhile(line ->
                        line.startsWith("--") && !line.matches("-- (args|tells|refuses|include|reads|KEYS|ARGV).*"))
                .map(line -> line.substring(2).strip())
                .collect(Collectors.joining(" "));
        return head.replace("|", "\\|");
    }

    private static String field(String source, String name) {
        Matcher line = Pattern.compile("(?m)^-- .*?\\b" + name + ": (.*?)(?=\\s{3,}\\w+:|$)")
                .matcher(source);
        if (!line.find()) {
            return "";
        }
        StringBuilder text = new StringBuilder(line.group(1).strip());
        Matcher more = Pattern.compile("\\G\\n--\\s{6,}(.+)").matcher(source);
        more.region(line.end(), source.length());
        while (more.find()) {
            text.append(' ').append(more.group(1).strip());
        }
        return text.toString();
    }
}
