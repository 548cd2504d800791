package govhall.web.openapi;

import govhall.redis.Act;
import govhall.web.idempotency.AskedHall;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes what every act takes besides its body: its key, its hall, and the time of a simulated city. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Act.class, AskedHall.class);
    }

    @Bean
    OpenAPI hallApi() {
        return new OpenAPI()
                .info(new Info().title("政务服务大厅 · Government service hall").version("1"));
    }

    @Bean
    OperationCustomizer actHeaders() {
        return (operation, method) -> {
            if (takes(method, Act.class)) {
                header(operation, "Idempotency-Key", true, "1–64 visible ASCII characters, new for each act");
                header(operation, "Hall-Time", false, "ISO 8601; only in a simulated city");
                header(operation, "Device", false, "The machine that asks");
            }
            if (takes(method, Act.class) || takes(method, AskedHall.class)) {
                header(operation, "Hall", false, "The hall's site code; else the first one");
            }
            return operation;
        };
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static void header(Operation operation, String name, boolean required, String says) {
        operation.addParametersItem(new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(says)
                .schema(new StringSchema()));
    }
}
