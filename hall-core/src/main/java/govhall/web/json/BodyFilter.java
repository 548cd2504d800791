package govhall.web.json;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads a request's body whole before anybody looks at it (请求体把关), however it is sent: at most 64 KiB, and valid
 * UTF-8 (RFC 3629), because the JSON reader itself takes overlong forms and half characters. A {@link RawBody} is read as
 * it comes.
 */
@RequiredArgsConstructor
class BodyFilter extends OncePerRequestFilter {

    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final HandlerExceptionResolver problems;
    private final List<RawBody> raw;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReadRequest whole;
        try {
            whole = new ReadRequest(request, body(request));
        } catch (ResponseStatusException | Refused refused) {
            problems.resolveException(request, response, null, refused);
            return;
        }
        chain.doFilter(whole, response);
    }

    private byte[] body(HttpServletRequest request) {
        for (RawBody each : raw) {
            if (each.takes(request)) {
                return bytes(request, each.mostBytes());
            }
        }
        return text(
                request.getContentLengthLong() > MOST_BYTES ? new byte[MOST_BYTES + 1] : bytes(request, MOST_BYTES));
    }

    /** The body, or one byte more than {@code most} of it. */
    private static byte[] bytes(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most + 1);
        } catch (IOException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the body broke off", e);
        }
    }

    private static byte[] text(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            // A zero byte would make the JSON reader believe in another encoding.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused(new Refusal.BodyInvalid("$", "malformed"));
            }
            return body;
        } catch (CharacterCodingException e) {
            throw new Refused(new Refusal.BodyInvalid("$", "not-utf-8"));
        }
    }
}
