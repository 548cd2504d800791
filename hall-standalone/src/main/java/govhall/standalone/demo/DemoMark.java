package govhall.standalone.demo;

import govhall.HallSettings;
import govhall.redis.CatalogueStore;
import govhall.redis.CityTag;
import govhall.refusal.Kind;
import govhall.refusal.Refused;
import govhall.standalone.start.StartRefused;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * The mark of a demonstration in Redis, such as {@code {429005}:demo} (演示标记). It is set before the city is set up, and
 * keeps both apart: no simulated clerk works a real day, and no real day begins among simulated citizens. Looked at before
 * any timer runs and any door opens.
 */
@Slf4j
@Component
final class DemoMark implements InitializingBean {
    private final StringRedisTemplate redis;
    private final CatalogueStore catalogues;
    private final HallSettings settings;
    private final String key;
    private final boolean wanted;

    DemoMark(
            StringRedisTemplate redis,
            CatalogueStore catalogues,
            CityTag city,
            HallSettings settings,
            Environment environment) {
        this.redis = redis;
        this.catalogues = catalogues;
        this.settings = settings;
        key = "{" + city.code() + "}:demo";
        wanted = Demo.isWanted(environment);
    }

    @Override
    public void afterPropertiesSet() {
        if (wanted && settings.simulated()) {
            throw new StartRefused(
                    "A demonstration runs in real time, but the city is to take its time from its callers.",
                    "Leave out --hall.simulated, or --demo.");
        }
        try {
            compare(Boolean.TRUE.equals(redis.hasKey(key)));
        } catch (DataAccessException away) {
            unreadable(away);
        } catch (Refused away) {
            if (away.refusal().kind() != Kind.AWAY) {
                throw away;
            }
            unreadable(away);
        }
    }

    private void compare(boolean marked) {
        if (!wanted && marked) {
            throw new StartRefused(
                    "The Redis of this hall holds a demonstration, with simulated citizens and clerks.",
                    "Start it with --demo, or name another data folder (--hall.data=<folder>) or another Redis.");
        }
        if (wanted && !marked) {
            if (catalogues.newest().isPresent()) {
                throw new StartRefused(
                        "A demonstration does not touch a real day: the Redis used with the data folder "
                                + settings.data() + " holds a city that was set up without --demo.",
                        "Name another data folder (--hall.data=<folder>) or another Redis, or leave out --demo.");
            }
            redis.opsForValue().set(key, "1");
        }
    }

    private void unreadable(RuntimeException away) {
        if (wanted) {
            throw new StartRefused(
                    "Redis is out of reach, so nobody can say whether it holds a real day.",
                    "Start Redis, then the demonstration.",
                    away);
        }
        log.debug("Redis is away: it cannot be asked for the mark of a demonstration", away);
    }
}
