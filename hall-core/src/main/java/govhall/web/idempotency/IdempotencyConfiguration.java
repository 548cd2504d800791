package govhall.web.idempotency;

import govhall.HallSettings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a door's methods take an act and a hall. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

    @Bean
    AskedHalls askedHalls(HallSettings settings) {
        return new AskedHalls(settings.firstHall());
    }

    @Bean
    WebMvcConfigurer actArguments(AskedHalls halls) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActResolver(halls));
                resolvers.add(new AskedHallResolver(halls));
            }
        };
    }
}
