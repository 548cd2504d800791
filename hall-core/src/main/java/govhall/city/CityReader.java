package govhall.city;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the {@link City} of a folder without faults. */
final class CityReader {

    private CityReader() {}

    static City read(CityFolder folder) {
        Map<String, String> settings = folder.table("city").index(row -> row.text("value"));
        return new City(
                settings.get("code"),
                new Name(settings.get("name_zh"), settings.get("name_en")),
                ZoneId.of(settings.get("time_zone")),
                LocalTime.parse(settings.get("day_roll")),
                Integer.parseInt(settings.get("ticket_digits")),
                folder.table("circle").index(CityReader::circleCity),
                folder.table("departments").index(CityReader::department),
                folder.table("sites").index(CityReader::site),
                folder.table("zones").index(CityReader::zone),
                folder.table("queues").index(CityReader::queue),
                folder.table("windows").index(CityReader::window),
                coreWindows(folder.table("windows")),
                folder.table("devices").index(CityReader::device),
                hours(folder.table("hours")),
                days(folder),
                limits(settings),
                lights(settings),
                folder.table("classes").index(CityReader::priorityClass),
                folder.table("priority_grounds").index(CityReader::ground),
                folder.table("pause_reasons").index(CityReader::pauseReason),
                folder.table("outcomes").index(CityReader::outcome),
                Labels.of(folder.table("vocabulary")));
    }

    private static CircleCity circleCity(Row row) {
        return new CircleCity(row.text("code"), row.name("name"), row.text("short_zh"), row.yes("is_self"));
    }

    private static Department department(Row row) {
        return new Department(row.text("department"), row.name("name"), row.text("short_zh"), row.text("zone"));
    }

    private static Site site(Row row) {
        return new Site(
                row.text("site"),
                SiteLevel.valueOf(row.text("level")),
                row.name("name"),
                row.text("short_zh"),
                row.number("windows"),
                row.optional("queue"),
                row.text("hours"));
    }

    private static Zone zone(Row row) {
        return new Zone(
                row.text("zone"),
                row.name("name"),
                new Name(row.text("short_zh"), row.text("name_en")),
                row.number("floor"),
                row.text("board"));
    }

    private static Queue queue(Row row) {
        return new Queue(
                row.text("queue"),
                row.text("prefix"),
                row.name("name"),
                row.name("short"),
                row.optional("zone"),
                row.optional("fold_into"),
                row.text("layout").equals("local"),
                row.optional("hours"),
                row.number("daily_limit"),
                row.number("cap_minutes"),
                row.number("helper_hold_seconds"),
                row.number("calls"),
                row.number("call_gap_seconds"),
                row.number("no_show_seconds"),
                row.number("reenter_behind"),
                row.number("reenter_minutes"),
                row.number("reenter_times"),
                row.optionalNumber("slot_minutes"),
                row.optionalNumber("slot_places"));
    }

    private static Window window(Row row) {
        return new Window(
                row.text("window"),
                WindowKind.valueOf(row.text("kind")),
                row.name("name"),
                row.text("zone"),
                row.list("skills").stream().map(Skill::parse).toList(),
                needs(row.list("features")),
                row.list("departments"),
                row.text("opens").equals("ON_DEMAND"),
                row.text("hours"));
    }

    private static List<String> coreWindows(Table windows) {
        return windows.rows().stream()
                .filter(row -> row.text("layout").equals("core"))
                .map(row -> row.text("window"))
                .toList();
    }

    private static Device device(Row row) {
        return new Device(row.text("device"), row.text("kind"), row.name("name"), row.text("zone"));
    }

    private static Map<String, List<Session>> hours(Table table) {
        Map<String, List<Session>> hours = new LinkedHashMap<>();
        table.groups("hours")
                .forEach((id, rows) ->
                        hours.put(id, rows.stream().map(CityReader::session).toList()));
        return Collections.unmodifiableMap(hours);
    }

    private static CalendarDays days(CityFolder folder) {
        Map<LocalDate, Boolean> published = days(folder.table("holidays"));
        SortedSet<Integer> years =
                published.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
        return new CalendarDays(
                published, days(folder.table("calendar_overlay")), Collections.unmodifiableSortedSet(years));
    }

    private static Map<LocalDate, Boolean> days(Table table) {
        Map<LocalDate, Boolean> days = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> days.put(
                        LocalDate.parse(row.text("date")), row.text("day_type").equals("WORKDAY")));
        return Collections.unmodifiableMap(days);
    }

    private static LegalLimits limits(Map<String, String> settings) {
        return new LegalLimits(
                Integer.parseInt(settings.get("notice_days")),
                Integer.parseInt(settings.get("delivery_days")),
                Integer.parseInt(settings.get("extension_days")),
                Integer.parseInt(settings.get("joint_days")),
                Integer.parseInt(settings.get("joint_extension_days")),
                Integer.parseInt(settings.get("supplement_return_days")));
    }

    private static LightRules lights(Map<String, String> settings) {
        return new LightRules(
                Integer.parseInt(settings.get("warn_days_left")),
                LightColour.valueOf(settings.get("light_near")),
                LightColour.valueOf(settings.get("light_past_promise")),
                LightColour.valueOf(settings.get("light_past_law")));
    }

    private static Session session(Row row) {
        return new Session(
                row.text("kind"),
                row.text("day"),
                row.text("entry"),
                minute(row.text("opens")),
                minute(row.text("closes")),
                minute(row.text("tickets_from")),
                minute(row.text("tickets_until")));
    }

    private static OptionalInt minute(String time) {
        return time.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(60 * Integer.parseInt(time.substring(0, 2)) + Integer.parseInt(time.substring(3)));
    }

    private static PriorityClass priorityClass(Row row) {
        return new PriorityClass(
                row.text("class"),
                row.text("lane").charAt(0),
                row.name("name"),
                row.text("short_zh"),
                row.number("credit_seconds"),
                row.number("rate_permille"),
                row.number("target_minutes"),
                row.number("extra_no_show_seconds"),
                row.yes("walk_in"));
    }

    private static Ground ground(Row row) {
        return new Ground(
                row.text("ground"),
                row.text("class"),
                row.name("name"),
                row.name("shown"),
                row.text("declared_by"),
                row.optional("need").flatMap(CityReader::need));
    }

    private static PauseReason pauseReason(Row row) {
        return new PauseReason(
                row.text("reason"),
                row.name("name"),
                row.name("shown"),
                row.optionalNumber("max_minutes"),
                row.yes("counts_as_break"),
                row.yes("needs_manager"));
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.text("outcome"),
                row.name("name"),
                row.yes("counts_as_served"),
                row.yes("makes_case"),
                row.yes("needs_case"),
                row.yes("needs_way"),
                row.optional("next_class"));
    }

    private static Set<Need> needs(List<String> codes) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        codes.forEach(code -> need(code).ifPresent(needs::add));
        return Collections.unmodifiableSet(needs);
    }

    /** Empty for a need that restricts no window, such as company (专人陪同). */
    private static Optional<Need> need(String code) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(code))
                .findFirst();
    }
}
