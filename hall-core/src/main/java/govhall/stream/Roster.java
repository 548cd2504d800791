package govhall.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the call rule needs to know of a hall (排班与规则): its queues, windows and classes, and the version of the
 * catalogue that says the rest. Queues and windows that are {@code retired} stay only until the day turns.
 */
public record Roster(
        String catalogueVersion,
        Map<String, QueueRule> queues,
        Map<String, WindowRule> windows,
        Map<String, ClassRule> classes) {

    /** A queue's limits; times in ms, {@code minutes} those within which a missed ticket may come back. */
    public record QueueRule(
            String prefix,
            long capMs,
            long holdMs,
            int calls,
            long gapMs,
            long noShowMs,
            int behind,
            int minutes,
            int times,
            int digits,
            boolean retired) {}

    /** A window's kind, skills (own queues are tier 1) and the letters of the needs that it can serve. */
    public record WindowRule(String no, String kind, List<SkillRule> skills, String features, boolean retired) {}

    /** A queue that a window may call from, and in which tier. */
    public record SkillRule(int tier, String queue) {}

    /** A class's lane letter, head start (ms), gain per second waited (thousandths) and added patience (ms). */
    public record ClassRule(String lane, long creditMs, long ratePerMille, long extraNoShowMs) {}

    public static Roster parse(String json) {
        Text text = Fields.JSON.readValue(json, Text.class);
        Map<String, QueueRule> queues = new TreeMap<>();
        text.queues.forEach((id, fields) -> queues.put(id, queue(new Fields(fields))));
        Map<String, WindowRule> windows = new TreeMap<>();
        text.windows.forEach((no, fields) -> windows.put(no, window(new Fields(fields))));
        Map<String, ClassRule> classes = new TreeMap<>();
        text.classes.forEach((id, rule) -> classes.put(id, priorityClass(rule.split(":"))));
        return new Roster(text.catv, queues, windows, classes);
    }

    /** The text that setup.lua takes; equal rosters have equal texts. */
    public String text() {
        return RosterText.of(this);
    }

    private static QueueRule queue(Fields fields) {
        return new QueueRule(
                fields.text("prefix"),
                fields.number("cap"),
                fields.number("hold"),
                (int) fields.number("calls"),
                fields.number("gap"),
                fields.number("noshow"),
                (int) fields.number("behind"),
                (int) fields.number("minutes"),
                (int) fields.number("times"),
                (int) fields.number("digits"),
                fields.text("retired").equals("1"));
    }

    private static WindowRule window(Fields fields) {
        // A retired window may have lost its last queue before its clerk has left.
        List<SkillRule> skills = Arrays.stream(fields.text("skills").split(";"))
                .filter(skill -> !skill.isEmpty())
                .map(skill -> skill.split(":"))
                .map(parts -> new SkillRule(Integer.parseInt(parts[0]), parts[1]))
                .toList();
        return new WindowRule(
                fields.text("no"),
                fields.text("kind"),
                skills,
                fields.text("features"),
                fields.text("retired").equals("1"));
    }

    private static ClassRule priorityClass(String[] parts) {
        return new ClassRule(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    }

    private record Text(
            String catv,
            Map<String, Map<String, String>> queues,
            Map<String, Map<String, String>> windows,
            Map<String, String> classes) {}
}
