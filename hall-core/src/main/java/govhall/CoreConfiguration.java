package govhall;

import govhall.privacy.KeyFolder;
import govhall.privacy.TicketTokens;
import govhall.projection.Editions;
import govhall.projection.Projections;
import govhall.redis.CatalogueStore;
import govhall.redis.EventLog;
import govhall.redis.HallReader;
import govhall.redis.RedisConfiguration;
import govhall.redis.Wake;
import govhall.time.HallClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** What every program has: Redis, the pictures of the halls, the catalogue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HallSettings.class)
@Import(RedisConfiguration.class)
public class CoreConfiguration {

    @Bean
    HallClock hallClock() {
        return HallClock.ofMachine();
    }

    @Bean
    Projections projections(HallReader reader, EventLog events, Wake wake) {
        return new Projections(reader, events, wake);
    }

    @Bean
    Editions editions(CatalogueStore store) {
        return new Editions(store);
    }

    /** Only doors that citizens use ask for it, so that only those need the keys. */
    @Bean
    @Lazy
    TicketTokens ticketTokens(HallSettings settings) {
        return new TicketTokens(new KeyFolder(settings.keys()).keys(KeyFolder.Use.TOKEN));
    }
}
