package govhall.testing;

import govhall.call.Calling;
import govhall.catalogue.Edition;
import govhall.city.Layout;
import govhall.day.CitySetup;
import govhall.day.Turning;
import govhall.redis.Act;
import govhall.redis.CatalogueStore;
import govhall.redis.CityTag;
import govhall.redis.HallReader;
import govhall.redis.ScriptRunner;
import govhall.stream.Roster;
import govhall.stream.Roster.WindowRule;
import govhall.stream.Snapshot;
import govhall.ticket.NewTicket;
import govhall.ticket.Ticketing;
import govhall.time.HallClock;
import govhall.window.Staffing;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The sample city in the Redis that all tests share (测试用样板市), for doors that do not set it up themselves. */
public final class SampleCity {

    public static final String HALL = "429005";
    private static final Edition EDITION = Edition.load("qianjiang");

    private SampleCity() {}

    /** Forgets everything and sets the seven windows of the city hall up. */
    public static void setUp() {
        TestRedis.shared().flush();
        setUp(Layout.CORE);
    }

    /** Gives the hall this layout, also while it runs. */
    public static void setUp(Layout layout) {
        CatalogueStore catalogues = new CatalogueStore(redis(), new CityTag(HALL), scripts());
        new CitySetup(catalogues, turning(), HallClock.ofMachine())
                .setUp(EDITION, EDITION.city().halls(HALL, layout), false);
    }

    /** Takes a window out of the hall that is set up. */
    public static void takeAway(String window) {
        Roster roster = CitySetup.roster(EDITION, EDITION.city().hall(HALL, Layout.CORE));
        Map<String, WindowRule> windows = new TreeMap<>(roster.windows());
        windows.remove(window);
        turning()
                .setup(
                        Act.inside(HALL),
                        new Roster(roster.catalogueVersion(), roster.queues(), windows, roster.classes()));
    }

    /** Opens a window, takes a ticket for a queue and calls it there; answers its number. */
    public static String calls(String window, String queue) {
        Staffing staffing = new Staffing(scripts());
        staffing.signOn(act(), window, 0, "clerk-" + window);
        staffing.open(act(), window, 1);
        new Ticketing(scripts()).issue(act(), EDITION.version(), NewTicket.ordinary(queue));
        return new Calling(scripts())
                .next(act(), window, 2, Optional.empty())
                .call()
                .orElseThrow()
                .number();
    }

    private static Act act() {
        return Act.inside(HALL);
    }

    /** Ends the running day. */
    public static void turnDay() {
        turning().turnDay(Act.inside(HALL), snapshot().at().day());
    }

    /** The hall as it is: what must not change when something is refused. */
    public static Snapshot snapshot() {
        return new HallReader(scripts()).snapshot(HALL);
    }

    private static Turning turning() {
        return new Turning(scripts(), HallClock.ofMachine(), () -> CitySetup.days(EDITION.city()));
    }

    private static ScriptRunner scripts() {
        return new ScriptRunner(redis(), new CityTag(HALL));
    }

    private static StringRedisTemplate redis() {
        return new StringRedisTemplate(TestRedis.shared().connectionFactory());
    }
}
