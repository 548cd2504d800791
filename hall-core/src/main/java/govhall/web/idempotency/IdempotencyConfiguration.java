package govhall.web.idempotency;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a door's methods take an act and a hall. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

    @Bean
    AskedHalls askedHalls(
            @Value("${hall.halls:${hall.city:429005}}") String halls, @Value("${hall.city:429005}") String city) {
        String first = halls.strip().split("\\s*,\\s*")[0];
        return new AskedHalls(first.isEmpty() || first.equals("all") ? city : first);
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
