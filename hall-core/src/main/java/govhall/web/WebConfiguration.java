package govhall.web;

import govhall.projection.Editions;
import govhall.projection.Projections;
import govhall.web.feed.FeedConfiguration;
import govhall.web.health.HealthConfiguration;
import govhall.web.idempotency.IdempotencyConfiguration;
import govhall.web.json.StrictJson;
import govhall.web.openapi.OpenApiConfiguration;
import govhall.web.pages.PagesConfiguration;
import govhall.web.picture.Signages;
import govhall.web.problem.ProblemConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** All that a door needs to be one. Settings that the doors share lie in {@code web.properties}; any other wins. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:govhall/web/web.properties")
@Import({
    FeedConfiguration.class,
    HealthConfiguration.class,
    IdempotencyConfiguration.class,
    OpenApiConfiguration.class,
    PagesConfiguration.class,
    ProblemConfiguration.class,
    StrictJson.class
})
public class WebConfiguration {

    @Bean
    Signages signages(Editions editions, Projections projections) {
        return new Signages(editions, projections);
    }
}
