package govhall.web.problem;

import govhall.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem (问题详情) before it is put into words: its slug, HTTP status and facts. */
public record Problem(String slug, int status, Map<String, Object> facts) {

    public static Problem of(Refusal refusal) {
        return new Problem(refusal.slug(), refusal.kind().status(), refusal.facts());
    }

    public static Problem of(HttpProblem problem) {
        return new Problem(problem.slug(), problem.status(), Map.of());
    }

    /** The same problem with a fact more, or with another value of a fact. */
    public Problem with(String fact, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put(fact, value);
        return new Problem(slug, status, all);
    }
}
