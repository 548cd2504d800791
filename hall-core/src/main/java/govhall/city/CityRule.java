package govhall.city;

import static java.util.Map.entry;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The settings that the program reads are there and right, and the circle has the city itself once. */
final class CityRule implements FolderRule {

    private static final String DAYS = "[1-9]\\d{0,2}";
    private static final String COLOUR = "GREEN|YELLOW|RED";
    private static final Map<String, String> FORMS = Map.ofEntries(
            entry("code", "\\d{6}"),
            entry("name_zh", ".+"),
            entry("name_en", ".+"),
            entry("time_zone", ".+"),
            entry("day_roll", "([01]\\d|2[0-3]):[0-5]\\d"),
            entry("ticket_digits", "[2-6]"),
            entry("warn_days_left", "\\d{1,2}"),
            entry("light_near", COLOUR),
            entry("light_past_promise", COLOUR),
            entry("light_past_law", COLOUR),
            entry("notice_days", DAYS),
            entry("delivery_days", DAYS),
            entry("extension_days", DAYS),
            entry("joint_days", DAYS),
            entry("joint_extension_days", DAYS),
            entry("supplement_return_days", DAYS),
            entry("defer_days", DAYS),
            entry("commitment_check_permille", "0|[1-9]\\d{0,2}|1000"),
            entry("commitment_check_seed", "[!-~]{8,64}"));

    @Override
    public List<String> files() {
        return List.of("city", "circle");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> settings = tables.index("city");
        FORMS.forEach((key, form) -> {
            Row row = settings.get(key);
            if (row == null) {
                faults.add("city", 1, "the key " + key + " is missing", "add a line " + key + ",…");
            } else if (!row.text("value").matches(form)) {
                faults.add(
                        "city", row, key + " " + row.text("value") + " is not allowed", "write it in the form " + form);
            } else if (key.equals("time_zone") && !isZone(row.text("value"))) {
                faults.add(
                        "city", row, "no such zone of time: " + row.text("value"), "write one such as Asia/Shanghai");
            }
        });
        if (settings.containsKey("code")) {
            onlyTheCityIsSelf(tables, settings.get("code").text("value"), faults);
        }
    }

    private static void onlyTheCityIsSelf(Tables tables, String code, Faults faults) {
        Row self = tables.index("circle").get(code);
        if (self == null) {
            faults.add("circle", 1, "the city " + code + " itself is missing", "add it with is_self yes");
        }
        for (Row row : tables.rows("circle")) {
            if (row.yes("is_self") != row.text("code").equals(code)) {
                faults.add("circle", row, "is_self does not fit", "write yes for the city " + code + " alone");
            }
        }
    }

    private static boolean isZone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }
}
