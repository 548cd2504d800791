package govhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.projection.HallView;
import govhall.stream.HallEvent;
import govhall.stream.Happening;
import govhall.stream.Offset;
import govhall.stream.StreamEntry;
import govhall.testing.WholeRedis.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must hold of a hall's keys whenever no script is running (大厅不变量), however it came there: by verbs, after a
 * kill, after a power cut. Nothing is half done where all of it holds: every key follows from the day's stream.
 */
public final class HallInvariants {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> FIELDS_LIST = new TypeReference<>() {};
    private static final Set<String> TOLD_OF_A_WINDOW =
            Set.of("no", "state", "clerk", "ticket", "number", "rev", "since", "reason");
    private static final Set<String> AT_A_WINDOW = Set.of("CALLED", "SERVING");
    private static final Set<String> FINAL = Set.of("FINISHED", "CANCELLED", "LEFT");
    private static final int CALLS_KEPT = 20;

    private final WholeRedis all;
    private final String owner;
    private final Map<String, String> hall;
    private final String day;
    private final List<Entry> stream;
    private final Map<String, Map<String, String>> tickets = new TreeMap<>();
    private final Map<String, Map<String, String>> windows = new TreeMap<>();

    private HallInvariants(WholeRedis all, String id) {
        this.all = all;
        owner = "{" + TestHall.CITY + "}:" + id;
        hall = all.map(key("hall"));
        day = hall.get("day");
        stream = all.stream(key("ev:" + day));
        all.names().stream()
                .filter(name -> name.startsWith(key("t:" + day.substring(2))))
                .forEach(name -> tickets.put(all.map(name).get("id"), all.map(name)));
        all.names().stream()
                .filter(name -> name.startsWith(key("w:")))
                .forEach(name -> windows.put(name.substring(key("w:").length()), all.map(name)));
    }

    /** Holds all of it against the hall as it is; the hall must be quiet. */
    public static void check(TestHall hall) {
        HallInvariants now = new HallInvariants(WholeRedis.of(hall.redis), hall.id);
        assertThat(now.hall).as("a hall that is set up").containsKeys("day", "n", "h", "ms", "roster");
        now.theStreamIsAWholeChain();
        now.theFoldIsTheSnapshot(hall);
        now.everyHashIsAsTheStreamToldLast();
        now.lanesHoldWhoWaits();
        now.theLiveListHoldsWhoIsNotEnded();
        now.windowsAndTicketsAgree();
        now.clerksAndWindowsAgree();
        now.numbersHaveNoGap();
        now.theNewestCallsAreThoseOfTheStream();
        now.theRosterLiesInItsHashes();
        now.onlyTheRunningDayIsDue();
    }

    /** The digest that an entry must have, from its fields as they lie in the stream. */
    public static String digest(long n, Entry entry) {
        List<String> covered = new ArrayList<>();
        covered.add(entry.fields().get("b"));
        covered.add(Long.toString(n));
        covered.addAll(entry.words().subList(4, entry.words().size()));
        try {
            byte[] sha = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("\0", covered).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void theStreamIsAWholeChain() {
        assertThat(stream).as("events of the day").hasSize(Integer.parseInt(hall.get("n")));
        String before = all.names().stream()
                .filter(name -> name.startsWith(key("ev:")) && name.compareTo(key("ev:" + day)) < 0)
                .reduce((earlier, later) -> later)
                .map(all::stream)
                .map(yesterday -> yesterday.get(yesterday.size() - 1).fields().get("h"))
                .orElse(stream.get(0).fields().get("b"));
        long ms = 0;
        for (int n = 1; n <= stream.size(); n++) {
            Entry entry = stream.get(n - 1);
            assertThat(entry.id()).isEqualTo(n + "-0");
            assertThat(entry.words().get(0) + entry.words().get(2)).isEqualTo("bh");
            assertThat(entry.fields().get("b")).as("what entry %s follows", n).isEqualTo(before);
            before = entry.fields().get("h");
            assertThat(before).as("digest of %s", entry).isEqualTo(digest(n, entry));
            long then = Long.parseLong(entry.fields().get("ms"));
            assertThat(then).as("hall time of %s", entry).isGreaterThanOrEqualTo(ms);
            ms = then;
        }
        assertThat(hall.get("h")).isEqualTo(before);
        assertThat(hall.get("ms")).isEqualTo(Long.toString(ms));
    }

    private void theFoldIsTheSnapshot(TestHall from) {
        assertThat(fold(day, stream)).isEqualTo(HallView.of(from.snapshot()));
    }

    /** The picture that a whole day's stream makes, from nothing. */
    private static HallView fold(String day, List<Entry> stream) {
        return nothing(day, stream.get(0).fields().get("b")).after(entries(day, stream));
    }

    /** Where the running day of a hall begins: before its first event. */
    public static HallView nothing(TestHall hall) {
        String day = hall.snapshot().at().day();
        return nothing(day, hall.log.after(hall.id, day, 0, 1).get(0).before());
    }

    private static HallView nothing(String day, String epoch) {
        return new HallView(new Offset(day, 0, epoch), 0, null, new TreeMap<>(), new TreeMap<>(), List.of());
    }

    private static List<StreamEntry> entries(String day, List<Entry> stream) {
        List<StreamEntry> entries = new ArrayList<>();
        for (Entry entry : stream) {
            Map<String, String> fields = new LinkedHashMap<>(entry.fields());
            Offset at = new Offset(day, Long.parseLong(entry.id().split("-")[0]), fields.remove("h"));
            String before = fields.remove("b");
            entries.add(new StreamEntry(
                    at, before, new HallEvent(fields.remove("e"), Long.parseLong(fields.remove("ms")), fields)));
        }
        return entries;
    }

    private void everyHashIsAsTheStreamToldLast() {
        Map<String, Map<String, String>> told = new TreeMap<>();
        Map<String, Map<String, String>> shown = new TreeMap<>();
        for (Entry entry : stream) {
            if (entry.fields().containsKey("windows")) {
                shown.clear();
                JSON.readValue(entry.fields().get("windows"), FIELDS_LIST)
                        .forEach(window -> shown.put(window.get("no"), window));
            }
            if (entry.fields().containsKey("window")) {
                Map<String, String> window = JSON.readValue(entry.fields().get("window"), FIELDS);
                shown.put(window.get("no"), window);
            }
            if (entry.fields().containsKey("ticket")) {
                Map<String, String> ticket = JSON.readValue(entry.fields().get("ticket"), FIELDS);
                told.put(ticket.get("id"), ticket);
            }
        }
        assertThat(tickets).as("tickets, as told last").isEqualTo(told);
        Map<String, Map<String, String>> now = new TreeMap<>();
        windows.forEach((no, window) -> now.put(no, only(window, TOLD_OF_A_WINDOW::contains)));
        assertThat(now).as("windows, as told last").isEqualTo(shown);
    }

    private void lanesHoldWhoWaits() {
        Map<String, Map<String, String>> lines = new TreeMap<>();
        Map<String, Map<String, String>> heads = new TreeMap<>();
        for (Map<String, String> ticket : tickets.values()) {
            if (ticket.get("state").equals("WAITING")) {
                String lane = ticket.get("lane") + ticket.get("needs");
                String target = ticket.getOrDefault("target", "");
                String name = target.isEmpty() ? lane : ticket.get("queue") + ":" + lane + "@" + target;
                String index = key("z:" + day + ":" + (target.isEmpty() ? ticket.get("queue") : "@" + target));
                String line = target.isEmpty() ? index + ":" + lane : key("z:" + day + ":" + name);
                lines.computeIfAbsent(line, none -> new TreeMap<>()).put(ticket.get("id"), ticket.get("seat"));
                heads.computeIfAbsent(index, none -> new TreeMap<>())
                        .merge(name, ticket.get("seat"), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        lines.putAll(heads);
        assertThat(all.only(name -> name.startsWith(key("z:"))).keys())
                .as("lanes and indexes of their heads")
                .isEqualTo(lines);
    }

    private void theLiveListHoldsWhoIsNotEnded() {
        Map<String, String> live = new TreeMap<>();
        tickets.values().stream()
                .filter(ticket -> !FINAL.contains(ticket.get("state")))
                .forEach(ticket -> live.put(ticket.get("id"), ticket.get("issued")));
        assertThat(all.only(name -> name.startsWith(key("live:"))).keys())
                .isEqualTo(live.isEmpty() ? Map.of() : Map.of(key("live:" + day), live));
    }

    private void windowsAndTicketsAgree() {
        Map<String, String> held = new TreeMap<>();
        windows.values().stream()
                .filter(window -> !window.get("ticket").isEmpty())
                .forEach(window -> assertThat(held.put(window.get("ticket"), window.get("no")))
                        .as("another window that holds %s", window.get("ticket"))
                        .isNull());
        Map<String, String> at = new TreeMap<>();
        tickets.values().stream()
                .filter(ticket -> AT_A_WINDOW.contains(ticket.get("state")))
                .forEach(ticket -> at.put(ticket.get("id"), ticket.get("window")));
        assertThat(held).as("tickets that windows hold").isEqualTo(at);
        windows.values()
                .forEach(window -> assertThat(window.get("number"))
                        .isEqualTo(tickets.getOrDefault(window.get("ticket"), Map.of("number", ""))
                                .get("number")));
        tickets.values().stream()
                .filter(ticket -> Set.of("WAITING", "MISSED", "LEFT").contains(ticket.get("state")))
                .forEach(ticket -> assertThat(ticket.getOrDefault("window", ""))
                        .as("window of %s", ticket)
                        .isEmpty());
    }

    private void clerksAndWindowsAgree() {
        Map<String, String> clerks = new TreeMap<>();
        windows.values().forEach(window -> {
            if (window.get("clerk").isEmpty()) {
                assertThat(window.get("state")).as("window without clerk").isEqualTo("CLOSED");
                assertThat(window.get("ticket")).as("window without clerk").isEmpty();
            } else {
                clerks.put(window.get("clerk"), window.get("no"));
            }
        });
        assertThat(all.map(key("clerk"))).isEqualTo(clerks);
    }

    private void numbersHaveNoGap() {
        Map<String, TreeSet<Integer>> given = new TreeMap<>();
        tickets.values()
                .forEach(ticket -> given.computeIfAbsent(ticket.get("number").substring(0, 1), none -> new TreeSet<>())
                        .add(Integer.parseInt(ticket.get("number").substring(1))));
        Map<String, String> last = new TreeMap<>();
        given.forEach((prefix, numbers) -> {
            assertThat(numbers.first()).isEqualTo(1);
            assertThat(numbers.last()).as("numbers of %s", prefix).isEqualTo(numbers.size());
            last.put(prefix, Integer.toString(numbers.size()));
        });
        assertThat(all.map(key("no:" + day))).isEqualTo(last);
    }

    private void theNewestCallsAreThoseOfTheStream() {
        List<String> calls = new ArrayList<>();
        stream.stream()
                .map(entry -> entry.fields().get("call"))
                .filter(call -> call != null)
                .forEach(call -> calls.add(0, call));
        assertThat(all.list(key("last:" + day))).isEqualTo(calls.subList(0, Math.min(CALLS_KEPT, calls.size())));
    }

    private void theRosterLiesInItsHashes() {
        Map<?, ?> roster = JSON.readValue(hall.get("roster"), Map.class);
        assertThat(hall.get("catv")).isEqualTo(roster.get("catv"));
        Map<String, Object> queues = new TreeMap<>();
        all.only(name -> name.startsWith(key("q:")))
                .keys()
                .forEach((name, queue) -> queues.put(name.substring(key("q:").length()), queue));
        assertThat(queues).isEqualTo(roster.get("queues"));
        assertThat(all.map(key("cls"))).isEqualTo(roster.get("classes"));
        Map<String, Object> rules = new TreeMap<>();
        windows.forEach((no, window) ->
                rules.put(no, only(window, field -> field.equals("no") || !TOLD_OF_A_WINDOW.contains(field))));
        assertThat(rules).isEqualTo(roster.get("windows"));
        assertThat(stream.get(0).fields().get("e")).isEqualTo(Happening.DAY_OPENED.word());
    }

    private void onlyTheRunningDayIsDue() {
        String id = owner.substring(owner.indexOf(':') + 1);
        assertThat(all.map("{" + TestHall.CITY + "}:due").keySet())
                .filteredOn(entry -> entry.startsWith("turn-day " + id + " "))
                .containsExactly("turn-day " + id + " " + day);
    }

    private String key(String rest) {
        return owner + ":" + rest;
    }

    private static Map<String, String> only(Map<String, String> record, Predicate<String> wanted) {
        return record.entrySet().stream()
                .filter(field -> wanted.test(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
