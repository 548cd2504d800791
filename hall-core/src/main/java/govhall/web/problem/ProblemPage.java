package govhall.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers where the servlet container itself turned a request down, before or after the doors saw it (容器错误页). */
@Controller
@RequiredArgsConstructor
class ProblemPage implements ErrorController {

    private final ProblemWriter writer;

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        HttpProblem problem = HttpProblem.ofStatus(status instanceof Integer code ? code : 404);
        boolean ours = thrown != null || problem == HttpProblem.FAULT;
        writer.write(ours ? ThrownProblems.of(thrown) : Problem.of(problem), request, response);
    }
}
