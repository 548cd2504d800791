package govhall.city;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The settings that the program reads are there and right, and the circle has the city itself once. */
final class CityRule implements FolderRule {

    private static final Map<String, String> FORMS = Map.of(
            "code", "\\d{6}",
            "name_zh", ".+",
            "name_en", ".+",
            "time_zone", ".+",
            "day_roll", "([01]\\d|2[0-3]):[0-5]\\d",
            "ticket_digits", "[2-6]");

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
