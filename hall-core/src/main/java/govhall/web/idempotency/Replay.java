package govhall.web.idempotency;

import govhall.redis.Answer;
import jakarta.servlet.http.HttpServletResponse;

/** Says in a header that an answer is the first one, given again (重放应答). */
public final class Replay {

    private Replay() {}

    public static void tell(Answer answer, HttpServletResponse response) {
        if (answer.replayed()) {
            response.setHeader("Idempotent-Replayed", "true");
        }
    }
}
