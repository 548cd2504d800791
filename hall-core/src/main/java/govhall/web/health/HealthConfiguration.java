package govhall.web.health;

import govhall.HallSettings;
import govhall.projection.Projections;
import govhall.redis.CatalogueStore;
import govhall.redis.Server;
import govhall.refusal.Refused;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A program is not ready until a city is set up, and while it cannot be asked. {@code /actuator/health/hall} says which
 * server holds the hall, what survives there, and how far hall time is ahead of the server's clock.
 */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean("city")
    HealthIndicator cityHealth(CatalogueStore catalogues, Projections projections, HallSettings settings) {
        return () -> {
            try {
                String newest = catalogues.newest().orElse("none");
                projections.hall(settings.firstHall()).view();
                return Health.up().withDetail("catalogue", newest).build();
            } catch (Refused notYet) {
                return Health.down()
                        .withDetail("refusal", notYet.refusal().slug())
                        .build();
            }
        };
    }

    @Bean("durability")
    HealthIndicator durabilityHealth(Server server) {
        return () -> {
            var durability = server.durability();
            return Health.up()
                    .withDetail("server", server.version())
                    .withDetail("class", durability.level())
                    .withDetail("survives", durability.sentence())
                    .withDetail("replicas", durability.replicas())
                    .build();
        };
    }

    @Bean("clock")
    HealthIndicator clockHealth(Projections projections, HallSettings settings) {
        return () -> Health.up()
                .withDetail(
                        "aheadMs",
                        projections.hall(settings.firstHall()).ahead().toMillis())
                .build();
    }
}
