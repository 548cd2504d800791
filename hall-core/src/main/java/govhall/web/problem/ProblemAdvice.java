package govhall.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers with a problem whatever a door throws (统一错误应答). */
@RestControllerAdvice
@RequiredArgsConstructor
class ProblemAdvice {

    private final ProblemWriter writer;

    @ExceptionHandler(Throwable.class)
    void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (thrown instanceof AsyncRequestNotUsableException) {
            return;
        }
        if (thrown instanceof ErrorResponse standard) {
            // The Allow and Accept headers that tell how to mend it.
            standard.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        writer.write(ThrownProblems.of(thrown), request, response);
    }
}
