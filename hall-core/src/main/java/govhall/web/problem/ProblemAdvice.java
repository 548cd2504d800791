package govhall.web.problem;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.json.JsonFaults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Makes a problem of whatever a door throws (统一错误应答). What nobody foresaw is a fault of ours: told by an id only. */
@Slf4j
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
        writer.write(problem(thrown).orElseGet(() -> fault(thrown)), request, response);
    }

    private static Optional<Problem> problem(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return Optional.of(Problem.of(refused.refusal()));
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return Optional.of(Problem.of(JsonFaults.of(unreadable.getCause())));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(Problem.of(new Refusal.ParameterInvalid(mismatch.getName(), "malformed")));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Optional.of(Problem.of(new Refusal.ParameterInvalid(missing.getParameterName(), "missing")));
        }
        if (thrown instanceof InvalidParameterException) {
            return Optional.of(Problem.of(HttpProblem.BAD_REQUEST));
        }
        return thrown instanceof ErrorResponse standard
                        && standard.getStatusCode().is4xxClientError()
                ? Optional.of(
                        Problem.of(HttpProblem.ofStatus(standard.getStatusCode().value())))
                : Optional.empty();
    }

    static Problem fault(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        log.error("Fault {}", id, thrown);
        return Problem.of(HttpProblem.FAULT).with("id", id);
    }
}
