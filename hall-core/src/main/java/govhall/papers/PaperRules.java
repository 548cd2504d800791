package govhall.papers;

import govhall.catalogue.Edition;
import govhall.city.Row;
import java.util.Map;

/** What a city settled about papers (材料规则): within how many working days what may follow must come, and the draw. */
public record PaperRules(int deferDays, FollowUp followUp) {

    public static PaperRules of(Edition edition) {
        Map<String, String> settings = edition.folder().table("city").index((Row row) -> row.text("value"));
        return new PaperRules(
                Integer.parseInt(settings.get("defer_days")),
                new FollowUp(
                        settings.get("commitment_check_seed"),
                        Integer.parseInt(settings.get("commitment_check_permille"))));
    }
}
