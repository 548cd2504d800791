package govhall.web.json;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Turns down what no id can be in a path before any door looks at it (路径标识把关). */
final class PathTexts implements HandlerInterceptor {

    /** A ticket's token is longer than an id. */
    private static final int LONGEST = 200;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (found instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> check(name.toString(), value.toString()));
        }
        return true;
    }

    private static void check(String name, String value) {
        Texts.unfit(value, name.equals("token") ? LONGEST : Texts.LONGEST).ifPresent(why -> {
            throw new Refused(new Refusal.ParameterInvalid(name, why));
        });
    }
}
