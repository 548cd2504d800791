package govhall.web.health;

import govhall.redis.CatalogueStore;
import govhall.refusal.Refused;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A program is not ready until a city is set up, and while it cannot be asked. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean("city")
    HealthIndicator cityHealth(CatalogueStore catalogues) {
        return () -> {
            try {
                return catalogues
                        .newest()
                        .map(version -> Health.up().withDetail("catalogue", version))
                        .orElseGet(() -> Health.down().withDetail("city", "not set up"))
                        .build();
            } catch (Refused away) {
                return Health.down().withDetail("redis", away.refusal().slug()).build();
            }
        };
    }
}
