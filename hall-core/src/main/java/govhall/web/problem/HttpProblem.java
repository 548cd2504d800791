package govhall.web.problem;

import java.util.Locale;

/** What is wrong with a request before the hall is even asked (协议错误), with its HTTP status (RFC 9110). */
public enum HttpProblem {
    BAD_REQUEST(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    CONTENT_TYPE_UNSUPPORTED(415),
    /** A fault of ours; the log knows more under the id. */
    FAULT(500);

    private final int status;

    HttpProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem that a status stands for; what is not the caller's doing is ours. */
    static HttpProblem ofStatus(int status) {
        for (HttpProblem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 400 && status < 500 ? BAD_REQUEST : FAULT;
    }
}
