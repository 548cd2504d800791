package govhall.testing;

import govhall.stream.Roster;
import govhall.stream.Roster.ClassRule;
import govhall.stream.Roster.QueueRule;
import govhall.stream.Roster.SkillRule;
import govhall.stream.Roster.WindowRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small hall for tests: queues A B C D, three classes, six windows that serve and help in turn. */
public final class Rosters {

    public static final String CATALOGUE = "test00000001";

    private Rosters() {}

    public static Roster small() {
        Map<String, QueueRule> queues = new TreeMap<>();
        for (String queue : List.of("A", "B", "C", "D")) {
            queues.put(queue, queue(queue, 40, queue.equals("D") ? 120 : 0));
        }
        Map<String, WindowRule> windows = new TreeMap<>();
        windows.put("1", window("1", "COMPREHENSIVE", "LS", "1:A", "1:B", "2:C"));
        windows.put("2", window("2", "COMPREHENSIVE", "L", "1:A", "1:B"));
        windows.put("3", window("3", "COMPREHENSIVE", "", "1:B", "1:C", "2:D"));
        windows.put("4", window("4", "CROSS_CITY", "S", "1:C", "2:A", "3:B"));
        windows.put("5", window("5", "PROFESSIONAL", "LS", "1:D"));
        windows.put("6", window("6", "PROFESSIONAL", "LS", "1:C", "1:D", "2:A"));
        Map<String, ClassRule> classes = new TreeMap<>();
        classes.put("ORDINARY", new ClassRule("o", 0, 1000, 0));
        classes.put("ELDERLY", new ClassRule("e", 900_000, 1000, 60_000));
        classes.put("URGENT", new ClassRule("u", 120_000, 4000, 90_000));
        return new Roster(CATALOGUE, queues, windows, classes);
    }

    /** The small hall, where a called ticket may be missed at once and return at once, as often as one likes. */
    public static Roster impatient() {
        Roster small = small();
        Map<String, QueueRule> queues = new TreeMap<>();
        small.queues()
                .forEach((id, rule) -> queues.put(
                        id, new QueueRule(rule.prefix(), rule.capMs(), rule.holdMs(), 1, 0, 0, 3, 600, 99, 3, false)));
        Map<String, ClassRule> classes = new TreeMap<>();
        small.classes()
                .forEach((id, rule) ->
                        classes.put(id, new ClassRule(rule.lane(), rule.creditMs(), rule.ratePerMille(), 0)));
        return new Roster(CATALOGUE, queues, small.windows(), classes);
    }

    public static Roster of(Roster like, Map<String, QueueRule> queues, Map<String, WindowRule> windows) {
        return new Roster(like.catalogueVersion(), queues, windows, like.classes());
    }

    /** All entries but these. */
    public static <T> Map<String, T> except(Map<String, T> entries, String... gone) {
        Map<String, T> rest = new TreeMap<>(entries);
        List.of(gone).forEach(rest::remove);
        return rest;
    }

    /** The windows as a folder names them that knows the queue no more; those that served only it are gone. */
    public static Map<String, WindowRule> without(Map<String, WindowRule> windows, String queue) {
        Map<String, WindowRule> rest = new TreeMap<>();
        windows.forEach((no, rule) -> {
            List<SkillRule> skills = rule.skills().stream()
                    .filter(skill -> !skill.queue().equals(queue))
                    .toList();
            if (!skills.isEmpty()) {
                rest.put(no, new WindowRule(no, rule.kind(), skills, rule.features(), false));
            }
        });
        return rest;
    }

    public static QueueRule queue(String prefix, int capMinutes, int holdSeconds) {
        return new QueueRule(prefix, capMinutes * 60_000L, holdSeconds * 1000L, 3, 20_000, 60_000, 3, 30, 1, 3, false);
    }

    public static WindowRule window(String no, String kind, String features, String... skills) {
        List<SkillRule> rules = Arrays.stream(skills)
                .map(skill -> skill.split(":"))
                .map(parts -> new SkillRule(Integer.parseInt(parts[0]), parts[1]))
                .toList();
        return new WindowRule(no, kind, rules, features, false);
    }
}
