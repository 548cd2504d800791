package govhall.api.hall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** One entry of a list that clerks choose from (选项); what does not apply to a list is left out. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record NamedJson(
        String id,
        String name,
        String nameEn,
        Optional<String> shortName,
        Optional<Integer> maxMinutes,
        Optional<Boolean> needsManager) {}
