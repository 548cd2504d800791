package govhall.web.json;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * A door whose body is a file and no JSON (原始请求体), by its path without the query. At most one byte more than
 * {@code mostBytes} is read of it, so that whoever keeps files sees that it is too large.
 */
public record RawBody(Pattern path, int mostBytes) {

    boolean takes(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && path.matcher(request.getRequestURI()).matches();
    }
}
