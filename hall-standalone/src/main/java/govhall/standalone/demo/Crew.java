package govhall.standalone.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Who sits where (排班): some windows stay free, so that a newcomer can sign on and work himself. Those are the last
 * comprehensive ones, because most of what citizens want can be done there and other windows can do it too.
 */
record Crew(List<String> staffed, List<String> free) {
    private static final int MOST_FREE = 3;

    static Crew of(JsonNode hall) {
        List<JsonNode> windows =
                new ArrayList<>(hall.path("windows").valueStream().toList());
        windows.sort(Comparator.comparing(Crew::isComprehensive)
                .thenComparing(Crew::no, Comparator.comparingInt(String::length).thenComparing(no -> no)));
        var staffed = windows.size() - Math.min(MOST_FREE, windows.size() / 2);
        return new Crew(numbers(windows.subList(0, staffed)), numbers(windows.subList(staffed, windows.size())));
    }

    private static List<String> numbers(List<JsonNode> windows) {
        return windows.stream().map(Crew::no).toList();
    }

    private static boolean isComprehensive(JsonNode window) {
        return window.path("kind").asString("").equals("COMPREHENSIVE");
    }

    private static String no(JsonNode window) {
        return window.path("no").asString("");
    }
}
