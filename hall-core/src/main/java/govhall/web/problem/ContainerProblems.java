package govhall.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Answers what the container turns down before it is anybody's request (容器拒绝), such as a broken escape in a path. */
public final class ContainerProblems extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemWords words = ProblemWords.of(request);
        Problem told = told(HttpProblem.ofStatus(response.getStatus()), thrown);
        // No fact of these needs escaping, and there may be no JSON writer yet.
        String body = "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(told.slug(), words.title(told.slug()), response.getStatus(), words.detail(told));
        try {
            response.setContentType("application/problem+json");
            response.setHeader("Content-Language", words.locale().toLanguageTag());
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a fault even a 505 (a version of HTTP that nobody speaks) is the request's doing. */
    private static Problem told(HttpProblem problem, Throwable thrown) {
        if (problem != HttpProblem.FAULT) {
            return Problem.of(problem);
        }
        return thrown == null ? Problem.of(HttpProblem.BAD_REQUEST) : ThrownProblems.of(thrown);
    }
}
