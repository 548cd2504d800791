package govhall.city;

import java.util.List;

/** In every layout each queue has a window, in the full one a window of its own, and for each need a window that can serve it. */
final class CoverRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("queues", "windows", "vocabulary");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row queue : tables.rows("queues")) {
            switch (queue.text("layout")) {
                case "core" -> {
                    covered("core", queue, tables, faults);
                    covered("full", queue, tables, faults);
                }
                case "full" -> covered("full", queue, tables, faults);
                default -> {
                    // A town's windows serve its queue by themselves.
                }
            }
        }
    }

    private static void covered(String layout, Row queue, Tables tables, Faults faults) {
        List<Row> here = tables.rows("windows").stream()
                .filter(window -> layout.equals("full") || window.text("layout").equals("core"))
                .filter(window -> tier(window, queue.text("queue")) > 0)
                .toList();
        String who = "layout " + layout + ": no window serves " + queue.text("queue");
        if (here.isEmpty()) {
            faults.add("queues", queue, who, "give a window of that layout the skill");
            return;
        }
        if (layout.equals("full") && here.stream().noneMatch(window -> tier(window, queue.text("queue")) == 1)) {
            faults.add("queues", queue, who + " as its own", "give a window of that layout the skill with tier 1");
        }
        for (Need need : Need.values()) {
            if (here.stream().noneMatch(window -> window.list("features").contains(need.name()))) {
                faults.add("queues", queue, who + " with " + need, "give one of its windows this feature");
            }
        }
    }

    private static int tier(Row window, String queue) {
        return window.list("skills").stream()
                .map(Skill::parse)
                .filter(skill -> skill.queue().equals(queue))
                .mapToInt(Skill::tier)
                .findFirst()
                .orElse(0);
    }
}
