package govhall.web.picture;

import govhall.catalogue.Edition;
import govhall.city.City;
import govhall.city.Hall;
import govhall.city.Layout;
import govhall.city.Name;
import govhall.city.Need;
import govhall.city.Queue;
import govhall.city.Window;
import govhall.city.WindowKind;
import govhall.stream.LegView;
import govhall.stream.Roster;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What everything in one hall is called and where it stands (大厅标识), in one edition of its city. A window or queue that
 * is still in use after it left the folder keeps its number as its name.
 */
public record Signage(Edition edition, Hall hall) {

    /** The signs of a hall that runs this roster, which tells the layout. */
    static Signage of(Edition edition, String hallId, Roster roster) {
        City city = edition.city();
        boolean core = roster.windows().values().stream()
                .filter(window -> !window.retired())
                .allMatch(window -> city.coreWindows().contains(window.no()));
        return new Signage(edition, city.hall(hallId, core ? Layout.CORE : Layout.FULL));
    }

    public City city() {
        return edition.city();
    }

    public Name window(String no) {
        return find(no, hall.windows(), city().windows()).map(Window::name).orElse(new Name(no, no));
    }

    public WindowKind kind(String windowNo) {
        return find(windowNo, hall.windows(), city().windows())
                .map(Window::kind)
                .orElse(WindowKind.PROFESSIONAL);
    }

    public String zoneOfWindow(String no) {
        return find(no, hall.windows(), city().windows()).map(Window::zone).orElse("");
    }

    public Name queue(String id) {
        return find(id, hall.queues(), city().queues()).map(Queue::name).orElse(new Name(id, id));
    }

    public Name shortQueue(String id) {
        return find(id, hall.queues(), city().queues()).map(Queue::shortName).orElse(new Name(id, id));
    }

    public String zoneOfQueue(String id) {
        return find(id, hall.queues(), city().queues()).flatMap(Queue::zone).orElse("");
    }

    public Name zone(String id) {
        return hall.zones().containsKey(id) ? hall.zones().get(id).name() : new Name(id, id);
    }

    public Name priorityClass(String id) {
        return city().classes().containsKey(id) ? city().classes().get(id).name() : new Name(id, id);
    }

    public Name department(String id) {
        return city().departments().containsKey(id)
                ? city().departments().get(id).name()
                : new Name(id, id);
    }

    public Optional<Name> pauseReason(String id) {
        return Optional.ofNullable(city().pauseReasons().get(id)).map(reason -> reason.name());
    }

    /** What the board shows while a window pauses. */
    public Optional<Name> shown(String pauseReason) {
        return Optional.ofNullable(city().pauseReasons().get(pauseReason)).map(reason -> reason.shown());
    }

    /** The needs behind the letters of a lane. */
    public List<Need> needs(String letters) {
        return Arrays.stream(Need.values())
                .filter(need -> letters.indexOf(need.letter()) >= 0)
                .toList();
    }

    public List<LegJson> legs(List<LegView> legs) {
        return legs.stream()
                .map(leg -> new LegJson(
                        leg.queue(),
                        queue(leg.queue()).zh(),
                        queue(leg.queue()).en(),
                        leg.items().stream().map(this::item).toList()))
                .toList();
    }

    public ItemNameJson item(String id) {
        Name name = edition.catalogue().name(id).orElse(new Name(id, id));
        return new ItemNameJson(id, name.zh(), name.en());
    }

    public Optional<OffsetDateTime> time(OptionalLong ms) {
        return ms.isEmpty() ? Optional.empty() : Optional.of(time(ms.getAsLong()));
    }

    /** A moment (ms) as the clock of the hall shows it. */
    public OffsetDateTime time(long ms) {
        return Instant.ofEpochMilli(ms).atZone(city().zone()).toOffsetDateTime();
    }

    private static <T> Optional<T> find(String id, Map<String, T> here, Map<String, T> anywhere) {
        return Optional.ofNullable(here.get(id)).or(() -> Optional.ofNullable(anywhere.get(id)));
    }
}
