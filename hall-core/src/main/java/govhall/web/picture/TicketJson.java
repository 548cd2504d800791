package govhall.web.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import govhall.city.Need;
import govhall.stream.TicketState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A ticket (号票) as clerks see it. {@code key} is its id, for lists that a feed keeps. */
public record TicketJson(
        String key,
        String id,
        String number,
        String queue,
        String queueName,
        String queueNameEn,
        @JsonProperty("class") String priorityClass,
        String className,
        String classNameEn,
        Optional<String> ground,
        List<Need> needs,
        TicketState state,
        OffsetDateTime issuedAt,
        OffsetDateTime seat,
        Optional<OffsetDateTime> calledAt,
        int calls,
        Optional<OffsetDateTime> servingSince,
        int leg,
        List<LegJson> legs,
        Optional<WhyJson> why,
        Optional<String> place,
        Optional<String> window) {}
