package govhall.web.problem;

import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem as {@code application/problem+json}, in the caller's language (应答问题详情). */
@RequiredArgsConstructor
public class ProblemWriter {

    private static final int LONGEST_FACT = 64;
    private static final int UNAVAILABLE = 503;

    private final JsonMapper json;
    private final List<ProblemFacts> pictures;

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Problem shown = enriched(problem, request);
        ProblemWords words = ProblemWords.of(request);
        byte[] body = json.writeValueAsBytes(body(shown, words));
        response.resetBuffer();
        response.setStatus(shown.status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", words.locale().toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        if (shown.status() == UNAVAILABLE) {
            response.setHeader("Retry-After", "1");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Problem enriched(Problem problem, HttpServletRequest request) {
        try {
            Problem shown = problem;
            for (ProblemFacts picture : pictures) {
                shown = picture.enrich(shown, request);
            }
            return shown;
        } catch (Refused unreadable) {
            // Redis went in between: what is wrong is still known, only without its picture.
            return problem;
        }
    }

    private static Map<String, Object> body(Problem problem, ProblemWords words) {
        Map<String, Object> facts = new LinkedHashMap<>();
        problem.facts().forEach((name, value) -> facts.put(name, value instanceof String text ? cut(text) : value));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.slug());
        body.put("title", words.title(problem.slug()));
        body.put("status", problem.status());
        body.put("detail", words.detail(new Problem(problem.slug(), problem.status(), facts)));
        body.putAll(facts);
        return body;
    }

    /** What somebody sent comes back to them, but not by the megabyte. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_FACT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FACT)) + "…";
    }
}
