package govhall.api.cases;

import govhall.cases.CaseDesk;
import govhall.stream.CaseView;
import govhall.web.problem.Problem;
import govhall.web.problem.ProblemFacts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Answers a stale act on a case with the case as it is now (过时操作). */
@Component
class StaleCase implements ProblemFacts {

    private final CaseDesk desk;
    private final CasePictures pictures;

    StaleCase(@Lazy CaseDesk desk, @Lazy CasePictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @Override
    public Problem enrich(Problem problem, HttpServletRequest request) {
        if (!problem.slug().equals("case-stale")) {
            return problem;
        }
        CaseView seen = CaseView.parse((String) problem.facts().get("file"));
        Map<String, Object> facts = new LinkedHashMap<>(problem.facts());
        facts.remove("file");
        Actor actor = Actor.of(Optional.ofNullable(request.getHeader("Role")), Optional.empty());
        facts.put("case", pictures.of(desk.file(seen.no()), actor.role()));
        return new Problem(problem.slug(), problem.status(), facts);
    }
}
