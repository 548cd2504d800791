package govhall.web.idempotency;

import govhall.redis.Act;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.json.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the {@link Act} of a request (操作标识): the hall, the caller (door and device) and the {@code Idempotency-Key};
 * the header {@code Hall-Time} sets the time of a simulated city.
 */
@RequiredArgsConstructor
class ActResolver implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,64}");
    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final int FIRST_YEAR = 1971;
    private static final int LAST_YEAR = 9998;

    private final AskedHalls halls;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class;
    }

    @Override
    public Act resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest web,
            WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Act act = Act.of(halls.of(request), caller(request), key(request)).asked(words(request));
        return time(request).map(act::at).orElse(act);
    }

    /**
     * What was sent, but for the headers; the body filter has made sure that the body can be read again. A byte is a
     * character here, so that no two files are the same words.
     */
    private static String words(HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return String.join("\0", request.getMethod(), request.getRequestURI(), request.getQueryString(), body);
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            throw new Refused(new Refusal.KeyMissing());
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refused(new Refusal.KeyInvalid(key));
        }
        return key;
    }

    /** The door is the first segment of the path. A device has no colon, so that callers and keys never run together. */
    private static String caller(HttpServletRequest request) {
        String path = request.getRequestURI().substring(1);
        int end = path.indexOf('/');
        String door = end < 0 ? path : path.substring(0, end);
        String device = request.getHeader("Device");
        if (device == null) {
            return door;
        }
        if (!DEVICE.matcher(device).matches()) {
            throw new Refused(
                    new Refusal.ParameterInvalid("Device", Texts.unfit(device).orElse("malformed")));
        }
        return door + "@" + device;
    }

    private static Optional<Instant> time(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Hall-Time")).map(ActResolver::time);
    }

    private static Instant time(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
            throw new Refused(new Refusal.ParameterInvalid("Hall-Time", "out-of-range"));
        } catch (DateTimeException e) {
            throw new Refused(new Refusal.ParameterInvalid("Hall-Time", "not-a-time"));
        }
    }
}
