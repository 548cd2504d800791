package govhall.city;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The guide (智慧导引) reaches every question in a few steps, ends, and every answer leads somewhere. */
final class GuideRule implements FolderRule {

    private static final String ROOT = "ROOT";
    private static final int DEEPEST = 3;

    @Override
    public List<String> files() {
        return List.of("guide", "guide_nodes", "refusal_ways");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> nodes = tables.index("guide_nodes");
        Map<String, Set<String>> known = Map.of(
                "NODE", nodes.keySet(), "WAY", tables.index("refusal_ways").keySet());
        for (Row row : tables.rows("guide")) {
            Set<String> targets = known.get(row.text("target_kind"));
            if (targets != null && !targets.contains(row.text("target"))) {
                faults.add(
                        "guide",
                        row,
                        "there is no " + row.text("target_kind") + " " + row.text("target"),
                        "write a node of guide_nodes.csv or a way of refusal_ways.csv");
            }
        }
        Map<String, List<Row>> answers = tables.table("guide").groups("node");
        Map<String, Integer> depths = depths(answers);
        circles(ROOT, answers, new HashSet<>(), new HashSet<>(), faults);
        nodes.forEach((id, row) -> node(id, row, answers.getOrDefault(id, List.of()), depths, faults));
        if (!nodes.containsKey(ROOT)) {
            faults.add("guide_nodes", 1, "the node ROOT is missing", "add it: the kiosk begins there");
        }
    }

    private static void node(String id, Row row, List<Row> answers, Map<String, Integer> depths, Faults faults) {
        Integer depth = depths.get(id);
        if (depth == null) {
            faults.add("guide_nodes", row, "node " + id + " cannot be reached", "let an answer lead to it");
            return;
        }
        if (depth > DEEPEST) {
            faults.add("guide_nodes", row, "node " + id + " is more than 3 questions after ROOT", "ask less");
        }
        if (answers.size() < 2) {
            faults.add("guide_nodes", row, "node " + id + " has fewer than two answers", "add them to guide.csv");
        }
    }

    private static Map<String, Integer> depths(Map<String, List<Row>> answers) {
        Map<String, Integer> depths = new HashMap<>(Map.of(ROOT, 0));
        Deque<String> open = new ArrayDeque<>(List.of(ROOT));
        while (!open.isEmpty()) {
            String node = open.remove();
            for (Row row : answers.getOrDefault(node, List.of())) {
                if (row.text("target_kind").equals("NODE")
                        && depths.putIfAbsent(row.text("target"), depths.get(node) + 1) == null) {
                    open.add(row.text("target"));
                }
            }
        }
        return depths;
    }

    /** {@code above} are the questions on the way to this one, {@code done} those that are known to end. */
    private static void circles(
            String node, Map<String, List<Row>> answers, Set<String> above, Set<String> done, Faults faults) {
        above.add(node);
        for (Row row : answers.getOrDefault(node, List.of())) {
            String target = row.text("target");
            if (!row.text("target_kind").equals("NODE") || done.contains(target)) {
                continue;
            }
            if (above.contains(target)) {
                faults.add("guide", row, "the answer leads back to " + target, "lead to a later question");
            } else {
                circles(target, answers, above, done, faults);
            }
        }
        above.remove(node);
        done.add(node);
    }
}
