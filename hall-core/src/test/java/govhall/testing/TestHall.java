package govhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.call.Calling;
import govhall.cases.CaseDesk;
import govhall.cases.CaseLives;
import govhall.cases.CaseRules;
import govhall.cases.Casework;
import govhall.cases.PaperDesk;
import govhall.day.CitySetup;
import govhall.day.Turning;
import govhall.papers.Attachments;
import govhall.privacy.KeyedHash;
import govhall.privacy.Seals;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.CaseReader;
import govhall.redis.CatalogueStore;
import govhall.redis.CityTag;
import govhall.redis.EventLog;
import govhall.redis.HallReader;
import govhall.redis.ScriptRunner;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.LegView;
import govhall.stream.Roster;
import govhall.stream.Snapshot;
import govhall.stream.TicketView;
import govhall.ticket.NewTicket;
import govhall.ticket.Ticketing;
import govhall.time.BusinessDay;
import govhall.window.Staffing;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The words in which tests speak of a hall: {@code hall.at("09:00").takes("A")}, {@code window(3).calls("A001")}. */
public final class TestHall {

    public static final String CITY = "429005";
    public static final String DAY = "20261124";
    private static final CaseLives LIVES = CaseLives.ours();
    private static final long MOST_FILE_BYTES = 1L << 20;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public final String id;
    public final StringRedisTemplate redis;
    public final ScriptRunner scripts;
    public final HallReader reader;
    public final EventLog log;
    public final CatalogueStore catalogues;
    public final Turning turning;
    public final Ticketing ticketing;
    public final Staffing staffing;
    public final Calling calling;
    public final CaseReader caseReader;
    public final Casework casework;
    private final boolean simulated;
    private Instant now = time("08:30");

    public TestHall(RedisConnectionFactory factory, String id, boolean simulated) {
        CityTag city = new CityTag(CITY);
        this.id = id;
        this.simulated = simulated;
        redis = new StringRedisTemplate(factory);
        scripts = new ScriptRunner(redis, city);
        reader = new HallReader(scripts);
        log = new EventLog(redis, city);
        catalogues = new CatalogueStore(redis, city, scripts);
        turning = new Turning(scripts, () -> now, () -> new BusinessDay(ZONE, LocalTime.of(4, 0)));
        ticketing = new Ticketing(scripts);
        staffing = new Staffing(scripts);
        calling = new Calling(scripts);
        caseReader = new CaseReader(scripts, city);
        casework = new Casework(
                scripts,
                caseReader,
                LIVES,
                new Seals(Map.of(1, new byte[32]), new Random(7)),
                new KeyedHash(Map.of(1, new byte[] {1})));
    }

    /** A simulated hall with the small roster in an empty Redis that all tests of this JVM share. */
    public static TestHall small() {
        return with(Rosters.small());
    }

    public static TestHall with(Roster roster) {
        TestRedis.shared().flush();
        TestHall hall = new TestHall(TestRedis.shared().connectionFactory(), CITY, true);
        hall.found();
        hall.turning.setup(hall.act(), roster);
        return hall;
    }

    /** The city's case files, which have a day and a stream of their own. */
    public TestHall withCases() {
        return withCases(Rosters.CATALOGUE);
    }

    public TestHall withCases(String catalogue) {
        foundOwner(CaseReader.CASES);
        turning.setup(act().in(CaseReader.CASES), CitySetup.noRoster(catalogue));
        return this;
    }

    /** The desk that takes cases in by these rules, at the time of this hall. */
    public CaseDesk desk(CaseRules rules) {
        return new CaseDesk(casework, () -> rules, () -> now);
    }

    /** The desk at which the papers of cases are gone through, with a folder for their files. */
    public PaperDesk paperDesk(CaseRules rules, Path files) {
        return new PaperDesk(casework, () -> rules, () -> now, new Attachments(files, MOST_FILE_BYTES));
    }

    /** A hall on the server's own clock. */
    public static TestHall real(RedisConnectionFactory factory) {
        return real(factory, Rosters.small());
    }

    public static TestHall real(RedisConnectionFactory factory, Roster roster) {
        TestHall hall = new TestHall(factory, CITY, false);
        hall.found();
        hall.turning.setup(hall.act(), roster);
        return hall;
    }

    public void found() {
        foundOwner(id);
    }

    private void foundOwner(String owner) {
        catalogues.found(Rosters.CATALOGUE, new byte[] {1}, simulated, DAY, time("23:59"), "epoch", List.of(owner));
    }

    public Act act() {
        return act(UUID.randomUUID().toString());
    }

    public Act act(String key) {
        Act act = Act.of(id, "test", key);
        return simulated ? act.at(now) : act;
    }

    public TestHall at(String time) {
        return at(time(time));
    }

    public TestHall at(Instant time) {
        now = time;
        return this;
    }

    public TestHall after(long seconds) {
        return at(now.plusSeconds(seconds));
    }

    public Instant now() {
        return now;
    }

    public static Instant time(String time) {
        return ZonedDateTime.of(
                        java.time.LocalDate.parse(DAY, java.time.format.DateTimeFormatter.BASIC_ISO_DATE),
                        LocalTime.parse(time),
                        ZONE)
                .toInstant();
    }

    /** An ordinary citizen takes a ticket for one queue. */
    public TicketView takes(String queue) {
        return takes(queue, "ORDINARY", "");
    }

    public TicketView takes(String queue, String priorityClass, String needs) {
        return issue(new NewTicket(
                        List.of(new LegView(queue, List.of())),
                        priorityClass,
                        Optional.empty(),
                        needs,
                        Optional.empty(),
                        Optional.empty(),
                        "KIOSK"))
                .ticket()
                .orElseThrow();
    }

    /** One ticket for several errands, a queue each. */
    public TicketView takesLegs(String... queues) {
        return issue(new NewTicket(
                        Arrays.stream(queues)
                                .map(queue -> new LegView(queue, List.of()))
                                .toList(),
                        "ORDINARY",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "KIOSK"))
                .ticket()
                .orElseThrow();
    }

    public Answer issue(NewTicket wanted) {
        return ticketing.issue(act(), Rosters.CATALOGUE, wanted);
    }

    public TestWindow window(int no) {
        return new TestWindow(this, Integer.toString(no));
    }

    public TicketView ticket(String number) {
        return reader.ticket(id, ticketId(number));
    }

    /** The id of a ticket of the first day. */
    public String ticketId(String number) {
        return DAY.substring(2) + number;
    }

    /** The same hall for somebody who comes on another line to Redis. */
    public TestHall over(RedisConnectionFactory factory) {
        return new TestHall(factory, id, simulated).at(now);
    }

    public Snapshot snapshot() {
        return reader.snapshot(id);
    }

    /** What must be refused, with the refusal; every key, so state and stream too, is the same before and after. */
    public Refusal refused(Runnable attempt) {
        WholeRedis before = WholeRedis.of(redis);
        Refused refused = catchThrowableOfType(Refused.class, attempt::run);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(WholeRedis.of(redis)).isEqualTo(before);
        return refused.refusal();
    }
}
