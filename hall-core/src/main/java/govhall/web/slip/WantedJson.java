package govhall.web.slip;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What a citizen asks a ticket for (取号申请): items or one bundle, the city of the circle where the matter belongs
 * (absent: this one), a class or the ground that decides it, and needs.
 */
public record WantedJson(
        Optional<List<String>> items,
        Optional<String> bundle,
        Optional<String> place,
        @JsonProperty("class") Optional<String> priorityClass,
        Optional<String> ground,
        Optional<List<String>> needs) {}
