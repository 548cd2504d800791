package govhall.city;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The skills of a window name queues of the city hall, each once, and at least one is its own. */
final class WindowRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("windows", "queues");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> queues = tables.index("queues");
        for (Row row : tables.rows("windows")) {
            if (row.text("layout").equals("local")) {
                faults.add("windows", row, "layout local is for queues", "write core or full");
            }
            skills(row, queues, faults);
        }
    }

    private static void skills(Row row, Map<String, Row> queues, Faults faults) {
        Set<String> seen = new HashSet<>();
        boolean own = false;
        for (String text : row.list("skills")) {
            Skill skill = Skill.parse(text);
            Row queue = queues.get(skill.queue());
            if (queue == null || queue.text("layout").equals("local")) {
                faults.add(
                        "windows",
                        row,
                        "skill " + text + ": no such queue in the city hall",
                        "write one of queues.csv");
            }
            if (!seen.add(skill.queue())) {
                faults.add("windows", row, "queue " + skill.queue() + " stands twice in skills", "keep one");
            }
            // In layout core the skills of folded queues fall away.
            own |= skill.tier() == 1
                    && queue != null
                    && (row.text("layout").equals("full")
                            || queue.text("layout").equals("core"));
        }
        if (!own) {
            faults.add("windows", row, "the window has no queue of its own", "write one with tier 1");
        }
    }
}
