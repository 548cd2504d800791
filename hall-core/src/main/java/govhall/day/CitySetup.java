package govhall.day;

import govhall.catalogue.Edition;
import govhall.city.City;
import govhall.city.Hall;
import govhall.city.Need;
import govhall.city.PriorityClass;
import govhall.city.Queue;
import govhall.city.Window;
import govhall.redis.Act;
import govhall.redis.CaseReader;
import govhall.redis.CatalogueStore;
import govhall.stream.Roster;
import govhall.stream.Roster.ClassRule;
import govhall.stream.Roster.QueueRule;
import govhall.stream.Roster.SkillRule;
import govhall.stream.Roster.WindowRule;
import govhall.time.BusinessDay;
import govhall.time.HallClock;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** Sets a city up in Redis (开业): its catalogue, its halls and their rosters; a running hall takes what changed. */
@RequiredArgsConstructor
public class CitySetup {

    private final CatalogueStore catalogues;
    private final Turning turning;
    private final HallClock clock;

    /** Sets these halls of the edition's city up; a {@code simulated} city takes its time from its callers. */
    public void setUp(Edition edition, List<Hall> halls, boolean simulated) {
        Instant now = clock.now();
        BusinessDay days = days(edition.city());
        String day = days.at(now);
        catalogues.found(
                edition.version(),
                edition.packed(),
                simulated,
                day,
                days.endOf(day),
                HexFormat.of().formatHex(new SecureRandom().generateSeed(16)),
                Stream.concat(halls.stream().map(Hall::id), Stream.of(CaseReader.CASES))
                        .toList());
        for (Hall hall : halls) {
            Act act = Act.inside(hall.id());
            turning.setup(simulated ? act.at(now) : act, roster(edition, hall));
        }
        Act act = Act.inside(CaseReader.CASES);
        turning.setup(simulated ? act.at(now) : act, noRoster(edition.version()));
    }

    /** The owner of the case files turns its day like a hall, and nobody waits there. */
    public static Roster noRoster(String version) {
        return new Roster(version, Map.of(), Map.of(), Map.of());
    }

    /** When the city's business days begin and end. */
    public static BusinessDay days(City city) {
        return new BusinessDay(city.zone(), city.dayRoll());
    }

    /** What the call rule needs to know of a hall. */
    public static Roster roster(Edition edition, Hall hall) {
        City city = edition.city();
        Map<String, QueueRule> queues = new TreeMap<>();
        hall.queues().forEach((id, queue) -> queues.put(id, queue(queue, city.ticketDigits())));
        Map<String, WindowRule> windows = new TreeMap<>();
        hall.windows().forEach((no, window) -> windows.put(no, window(window)));
        Map<String, ClassRule> classes = new TreeMap<>();
        city.classes().forEach((id, priorityClass) -> classes.put(id, priorityClass(priorityClass)));
        return new Roster(edition.version(), queues, windows, classes);
    }

    private static QueueRule queue(Queue queue, int digits) {
        return new QueueRule(
                queue.prefix(),
                queue.capMinutes() * 60_000L,
                queue.helperHoldSeconds() * 1_000L,
                queue.calls(),
                queue.callGapSeconds() * 1_000L,
                queue.noShowSeconds() * 1_000L,
                queue.reenterBehindTickets(),
                queue.reenterMinutes(),
                queue.reenterTimes(),
                digits,
                false);
    }

    private static WindowRule window(Window window) {
        String features = window.features().stream()
                .map(Need::letter)
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining());
        List<SkillRule> skills = window.skills().stream()
                .map(skill -> new SkillRule(skill.tier(), skill.queue()))
                .toList();
        return new WindowRule(window.no(), window.kind().name(), skills, features, false);
    }

    private static ClassRule priorityClass(PriorityClass rule) {
        return new ClassRule(
                String.valueOf(rule.lane()),
                rule.creditSeconds() * 1_000L,
                rule.ratePermille(),
                rule.extraNoShowSeconds() * 1_000L);
    }
}
