package govhall;

import govhall.cases.CaseDesk;
import govhall.cases.CaseRules;
import govhall.catalogue.Edition;
import govhall.city.Hall;
import govhall.day.CitySetup;
import govhall.day.Timers;
import govhall.day.Turning;
import govhall.redis.Act;
import govhall.redis.CatalogueStore;
import govhall.redis.DueTimers;
import govhall.redis.DueTimers.Due;
import govhall.redis.Server;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.time.HallClock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Setting the city up at the start and running its timers, for the programs that keep the city: hall-api, standalone. */
@Slf4j
@Configuration(proxyBeanMethods = false)
public class SetupConfiguration {

    private static final long RETRY_MS = 1_000;

    @Bean
    CitySetup citySetup(CatalogueStore catalogues, Turning turning, HallClock clock) {
        return new CitySetup(catalogues, turning, clock);
    }

    /** The city as its folder says; a folder with a fault ends the start before anything is changed. */
    @Bean
    Edition givenEdition(HallSettings settings) {
        return Edition.load(settings.folder());
    }

    /** By what cases are taken; a table of routes with a gap or a loop ends the start as any other fault does. */
    @Bean
    CaseRules givenRules(Edition givenEdition) {
        return CaseRules.of(givenEdition);
    }

    /** Spring reports ready only after its runners: no citizen is asked in before the city is set up. */
    @Bean
    ApplicationRunner setsTheCityUp(CitySetup setup, Server server, Edition givenEdition, HallSettings settings) {
        List<Hall> halls = givenEdition.city().halls(settings.halls(), settings.layout());
        return args -> {
            while (!setUp(setup, givenEdition, halls, settings)) {
                Thread.sleep(RETRY_MS);
                server.refuseUnfit();
            }
        };
    }

    @Bean
    Timers timers(DueTimers due, Turning turning, CaseDesk desk, HallSettings settings) {
        Consumer<Due> moveCase = entry -> desk.timed(Act.inside(entry.hall()), entry.argument());
        return new Timers(due, turning, Map.of("move-case", moveCase), settings::firstHall);
    }

    private static boolean setUp(CitySetup setup, Edition edition, List<Hall> halls, HallSettings settings) {
        try {
            setup.setUp(edition, halls, settings.simulated());
            return true;
        } catch (Refused refused) {
            boolean later =
                    refused.refusal() instanceof Refusal.Away || refused.refusal() instanceof Refusal.OutcomeUnknown;
            if (!later) {
                throw refused;
            }
            log.warn("Redis is away; the city is set up as soon as it is there");
            return false;
        }
    }
}
