package govhall.stream;

import govhall.stream.Roster.ClassRule;
import govhall.stream.Roster.QueueRule;
import govhall.stream.Roster.WindowRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Spells a roster for setup.lua: all values texts, in one order, so that an equal roster is an equal text. */
final class RosterText {

    private RosterText() {}

    static String of(Roster roster) {
        Map<String, Object> queues = new TreeMap<>();
        roster.queues().forEach((id, rule) -> queues.put(id, queue(rule, served(roster, id))));
        Map<String, Object> windows = new TreeMap<>();
        roster.windows().forEach((no, rule) -> windows.put(no, window(rule)));
        Map<String, Object> classes = new TreeMap<>();
        roster.classes().forEach((id, rule) -> classes.put(id, priorityClass(rule)));
        return Fields.JSON.writeValueAsString(
                new TreeMap<>(Map.of("queues", queues, "windows", windows, "classes", classes)));
    }

    /** The features of the windows that may call from a queue, each set once; a need fits where one set has it. */
    private static String served(Roster roster, String queue) {
        return roster.windows().values().stream()
                .filter(window ->
                        window.skills().stream().anyMatch(skill -> skill.queue().equals(queue)))
                .map(window -> "-" + window.features())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> queue(QueueRule rule, String served) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("prefix", rule.prefix());
        fields.put("cap", Long.toString(rule.capMs()));
        fields.put("hold", Long.toString(rule.holdMs()));
        fields.put("calls", Integer.toString(rule.calls()));
        fields.put("gap", Long.toString(rule.gapMs()));
        fields.put("noshow", Long.toString(rule.noShowMs()));
        fields.put("behind", Integer.toString(rule.behind()));
        fields.put("minutes", Integer.toString(rule.minutes()));
        fields.put("times", Integer.toString(rule.times()));
        fields.put("digits", Integer.toString(rule.digits()));
        fields.put("served", served);
        fields.put("retired", rule.retired() ? "1" : "0");
        return fields;
    }

    private static Map<String, String> window(WindowRule rule) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("no", rule.no());
        fields.put("kind", rule.kind());
        fields.put("features", rule.features());
        fields.put("retired", rule.retired() ? "1" : "0");
        fields.put(
                "skills",
                rule.skills().stream()
                        .map(skill -> skill.tier() + ":" + skill.queue())
                        .collect(Collectors.joining(";")));
        return fields;
    }

    private static String priorityClass(ClassRule rule) {
        return rule.lane() + ":" + rule.creditMs() + ":" + rule.ratePerMille() + ":" + rule.extraNoShowMs();
    }
}
