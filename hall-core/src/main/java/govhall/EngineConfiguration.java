package govhall;

import govhall.call.Calling;
import govhall.cases.CaseDesk;
import govhall.cases.CaseLives;
import govhall.cases.CaseRules;
import govhall.cases.Casework;
import govhall.cases.PaperDesk;
import govhall.day.CitySetup;
import govhall.day.Turning;
import govhall.papers.Attachments;
import govhall.privacy.KeyFolder;
import govhall.privacy.KeyedHash;
import govhall.privacy.Seals;
import govhall.projection.Editions;
import govhall.redis.CaseReader;
import govhall.redis.ScriptRunner;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.ticket.Ticketing;
import govhall.time.HallClock;
import govhall.window.Staffing;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

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

    /** Only programs that work on cases ask for it, so that only those need the keys. */
    @Bean
    @Lazy
    Casework casework(ScriptRunner scripts, CaseReader reader, HallSettings settings) {
        KeyFolder keys = new KeyFolder(settings.keys());
        return new Casework(
                scripts,
                reader,
                CaseLives.ours(),
                new Seals(keys.keys(KeyFolder.Use.SEAL)),
                new KeyedHash(keys.keys(KeyFolder.Use.SEARCH)));
    }

    /** The folder is made when the first file comes. */
    @Bean
    Attachments attachments(HallSettings settings) {
        return new Attachments(settings.attachments(), settings.filesMost().toBytes());
    }

    @Bean
    CurrentRules currentRules(Editions editions, Optional<CaseRules> given) {
        return new CurrentRules(editions, given);
    }

    @Bean
    @Lazy
    CaseDesk caseDesk(Casework casework, CurrentRules rules, HallClock clock) {
        return new CaseDesk(casework, rules, clock);
    }

    @Bean
    @Lazy
    PaperDesk paperDesk(Casework casework, CurrentRules rules, HallClock clock, Attachments files) {
        return new PaperDesk(casework, rules, clock, files);
    }

    @Bean
    Calling calling(ScriptRunner scripts) {
        return new Calling(scripts);
    }
}
