package govhall.standalone.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What clerks may choose from (字典), as {@code GET /api/v1/hall} lists it: outcomes, and pauses that need no leave. */
record HallWords(List<String> outcomes, List<String> pauseReasons) {

    static HallWords of(JsonNode hall) {
        return new HallWords(
                hall.path("outcomes")
                        .valueStream()
                        .map(outcome -> outcome.path("id").asString())
                        .toList(),
                hall.path("pauseReasons")
                        .valueStream()
                        .filter(reason -> !reason.path("needsManager").asBoolean(false))
                        .map(reason -> reason.path("id").asString())
                        .toList());
    }

    /** The window as the hall shows it now; missing where the hall has none of this number. */
    static JsonNode window(JsonNode hall, String no) {
        return hall.path("windows")
                .valueStream()
                .filter(window -> window.path("no").asString("").equals(no))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
