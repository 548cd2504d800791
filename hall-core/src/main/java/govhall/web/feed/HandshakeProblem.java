package govhall.web.feed;

import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes why a screen was turned away as a problem document (RFC 9457), in the caller's language. */
@FunctionalInterface
public interface HandshakeProblem {

    void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException;
}
