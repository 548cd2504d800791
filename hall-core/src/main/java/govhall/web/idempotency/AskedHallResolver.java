package govhall.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a door's method the hall that is meant. */
@RequiredArgsConstructor
class AskedHallResolver implements HandlerMethodArgumentResolver {

    private final AskedHalls halls;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AskedHall.class;
    }

    @Override
    public AskedHall resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        return new AskedHall(halls.of(web.getNativeRequest(HttpServletRequest.class)));
    }
}
