package govhall;

import govhall.call.Calling;
import govhall.day.CitySetup;
import govhall.day.Turning;
import govhall.projection.Editions;
import govhall.redis.ScriptRunner;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.ticket.Ticketing;
import govhall.time.HallClock;
import govhall.window.Staffing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The verbs, for doors that act. */
@Configuration(proxyBeanMethods = false)
public class EngineConfiguration {

    @Bean
    Ticketing ticketing(ScriptRunner scripts) {
        return new Ticketing(scripts);
    }

    @Bean
    Staffing staffing(ScriptRunner scripts) {
        return new Staffing(scripts);
    }

    @Bean
    Turning turning(ScriptRunner scripts, HallClock clock, Editions editions) {
        return new Turning(
                scripts,
                clock,
                () -> editions.newest()
                        .map(edition -> CitySetup.days(edition.city()))
                        .orElseThrow(() -> new Refused(new Refusal.CityNotSetUp())));
    }

    @Bean
    Calling calling(ScriptRunner scripts) {
        return new Calling(scripts);
    }
}
