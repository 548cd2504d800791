package govhall.city;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The realm of one installation (市), as its folder describes it. Maps are by id, in the order of the folder.
 * {@code dayRoll} is when a business day ends, in {@code zone}.
 */
public record City(
        String code,
        Name name,
        ZoneId zone,
        LocalTime dayRoll,
        int ticketDigits,
        Map<String, CircleCity> circle,
        Map<String, Department> departments,
        Map<String, Site> sites,
        Map<String, Zone> zones,
        Map<String, Queue> queues,
        Map<String, Window> windows,
        List<String> coreWindows,
        Map<String, Device> devices,
        Map<String, List<Session>> hours,
        CalendarDays days,
        LegalLimits limits,
        LightRules lights,
        Map<String, PriorityClass> classes,
        Map<String, Ground> grounds,
        Map<String, PauseReason> pauseReasons,
        Map<String, Outcome> outcomes,
        Labels labels) {

    /** A site as it runs. */
    public Hall hall(String siteId, Layout layout) {
        Site site = sites.get(siteId);
        if (site == null) {
            throw new Refused(new Refusal.HallUnknown(siteId));
        }
        return site.level() == SiteLevel.CITY
                ? Halls.cityHall(this, site, layout)
                : Halls.localHall(this, site, layout);
    }

    /** The halls that a setting names: site ids with commas between, or {@code all}. */
    public List<Hall> halls(String setting, Layout layout) {
        if (setting.strip().equals("all")) {
            return sites.keySet().stream().map(id -> hall(id, layout)).toList();
        }
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(id -> hall(id, layout))
                .toList();
    }
}
