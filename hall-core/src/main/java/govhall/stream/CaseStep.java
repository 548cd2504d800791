package govhall.stream;

import java.util.Map;

/** One move in the history of a case (办理过程): what was done, from where to where, by whom, when (ms), and why. */
public record CaseStep(
        long rev, String verb, String from, String state, String role, String by, long ms, Map<String, String> note) {

    public CaseStep {
        note = Map.copyOf(note);
    }

    public static CaseStep parse(String json) {
        Fields fields = Fields.of(json);
        return new CaseStep(
                fields.number("rev"),
                fields.text("verb"),
                fields.text("from"),
                fields.text("state"),
                fields.text("role"),
                fields.text("by"),
                fields.number("ms"),
                Fields.of(fields.text("note")).values());
    }
}
