package govhall.city;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes a {@link Hall} of a {@link Site}: the city hall from windows.csv, a town's or village's from sites.csv. */
final class Halls {

    /** The one zone of a town's or village's hall. */
    private static final String LOCAL_ZONE = "A";

    private Halls() {}

    static Hall cityHall(City city, Site site, Layout layout) {
        Map<String, Queue> queues = only(city.queues(), queue -> queue.in(layout));
        Map<String, Window> windows = new LinkedHashMap<>();
        city.windows().values().stream()
                .filter(window -> layout == Layout.FULL || city.coreWindows().contains(window.no()))
                .forEach(window -> windows.put(window.no(), withSkillsIn(window, queues)));
        return new Hall(
                site.id(),
                site.level(),
                layout,
                site.name(),
                city.zones(),
                queues,
                Collections.unmodifiableMap(windows),
                city.devices());
    }

    static Hall localHall(City city, Site site, Layout layout) {
        Queue queue = city.queues().get(site.queue().orElseThrow()).inZone(LOCAL_ZONE);
        Zone zone = new Zone(
                LOCAL_ZONE, site.name(), new Name(site.shortName(), site.name().en()), 1, "");
        Map<String, Window> windows = new LinkedHashMap<>();
        IntStream.rangeClosed(1, site.windows())
                .mapToObj(no -> localWindow(no, queue, site))
                .forEach(window -> windows.put(window.no(), window));
        return new Hall(
                site.id(),
                site.level(),
                layout,
                site.name(),
                Map.of(zone.id(), zone),
                Map.of(queue.id(), queue),
                Collections.unmodifiableMap(windows),
                Map.of());
    }

    private static Window localWindow(int no, Queue queue, Site site) {
        return new Window(
                String.valueOf(no),
                WindowKind.COMPREHENSIVE,
                new Name(no + "号窗口", "Window " + no),
                LOCAL_ZONE,
                List.of(new Skill(1, queue.id())),
                Collections.unmodifiableSet(EnumSet.allOf(Need.class)),
                List.of(),
                false,
                site.hours());
    }

    private static Window withSkillsIn(Window window, Map<String, Queue> queues) {
        List<Skill> skills = window.skills().stream()
                .filter(skill -> queues.containsKey(skill.queue()))
                .toList();
        return new Window(
                window.no(),
                window.kind(),
                window.name(),
                window.zone(),
                skills,
                window.features(),
                window.departments(),
                window.onDemand(),
                window.hours());
    }

    private static <T> Map<String, T> only(Map<String, T> things, Predicate<T> wanted) {
        Map<String, T> some = new LinkedHashMap<>();
        things.forEach((id, thing) -> {
            if (wanted.test(thing)) {
                some.put(id, thing);
            }
        });
        return Collections.unmodifiableMap(some);
    }
}
