package govhall.web.problem;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.json.JsonFaults;
import java.util.Optional;
import java.util.UUID;
import lombok.extern.slf4j.Slf4j;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a door throws, as a problem (异常归类). What nobody foresaw is a fault of ours: told by an id, its trace logged. */
@Slf4j
final class ThrownProblems {

    private ThrownProblems() {}

    static Problem of(Throwable thrown) {
        // It may come wrapped, such as out of the handshake of a feed.
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        String id = UUID.randomUUID().toString();
        log.error("Fault {}", id, thrown);
        return Problem.of(HttpProblem.FAULT).with("id", id);
    }

    private static Optional<Problem> known(Throwable thrown) {
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
}
