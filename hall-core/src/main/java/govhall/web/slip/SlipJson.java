package govhall.web.slip;

import com.fasterxml.jackson.annotation.JsonProperty;
import govhall.city.Need;
import govhall.web.picture.LegJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What stands on a slip (号票凭条); {@code windows} are those whose own queue it is. */
public record SlipJson(
        String number,
        String token,
        LocalDate day,
        String queue,
        String queueName,
        String queueNameEn,
        String zone,
        String zoneName,
        String zoneNameEn,
        List<String> windows,
        int ahead,
        OffsetDateTime issuedAt,
        @JsonProperty("class") String priorityClass,
        String className,
        String classNameEn,
        List<Need> needs,
        String hallName,
        String hallNameEn,
        List<LegJson> legs,
        List<PaperJson> papers,
        String phonePath) {}
