package govhall.web.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Replaces facts of a problem by pictures that a page can show (问题事实), such as a stale window as it is now. */
@FunctionalInterface
public interface ProblemFacts {

    Problem enrich(Problem problem, HttpServletRequest request);
}
