package govhall.api.window;

import govhall.stream.WindowView;
import govhall.web.idempotency.AskedHalls;
import govhall.web.problem.Problem;
import govhall.web.problem.ProblemFacts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Answers a stale press with the window as it is now (过时操作). */
@Component
@RequiredArgsConstructor
class StaleWindow implements ProblemFacts {

    private final AskedHalls halls;
    private final WindowPictures pictures;

    @Override
    public Problem enrich(Problem problem, HttpServletRequest request) {
        if (!problem.slug().equals("stale")) {
            return problem;
        }
        WindowView now = WindowView.parse((String) problem.facts().get("window"));
        return problem.with("window", pictures.of(halls.of(request), now, Optional.empty()));
    }
}
