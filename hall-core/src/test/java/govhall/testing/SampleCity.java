package govhall.testing;

import govhall.catalogue.Edition;
import govhall.city.Layout;
import govhall.day.CitySetup;
import govhall.day.Turning;
import govhall.redis.CatalogueStore;
import govhall.redis.CityTag;
import govhall.redis.HallReader;
import govhall.redis.ScriptRunner;
import govhall.stream.Snapshot;
import govhall.time.HallClock;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The sample city in the Redis that all tests share (测试用样板市), for doors that do not set it up themselves. */
public final class SampleCity {

    public static final String HALL = "429005";
    private static final Edition EDITION = Edition.load("qianjiang");

    private SampleCity() {}

    /** Forgets everything and sets the seven windows of the city hall up. */
    public static void setUp() {
        TestRedis.shared().flush();
        StringRedisTemplate redis = redis();
        CityTag city = new CityTag(HALL);
        ScriptRunner scripts = new ScriptRunner(redis, city);
        Turning turning = new Turning(scripts, HallClock.ofMachine(), () -> CitySetup.days(EDITION.city()));
        new CitySetup(new CatalogueStore(redis, city, scripts), turning, HallClock.ofMachine())
                .setUp(EDITION, EDITION.city().halls(HALL, Layout.CORE), false);
    }

    /** The hall as it is: what must not change when something is refused. */
    public static Snapshot snapshot() {
        return new HallReader(new ScriptRunner(redis(), new CityTag(HALL))).snapshot(HALL);
    }

    private static StringRedisTemplate redis() {
        return new StringRedisTemplate(TestRedis.shared().connectionFactory());
    }
}
