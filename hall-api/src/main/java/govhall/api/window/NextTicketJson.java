package govhall.api.window;

import com.fasterxml.jackson.annotation.JsonProperty;
import govhall.city.Need;
import java.time.OffsetDateTime;
import java.util.List;

/** One who would be called soon, and why there (候叫): {@code reason} is overdue, own or help; order begins with 1. */
record NextTicketJson(
        String key,
        String number,
        String queue,
        String queueName,
        String queueNameEn,
        @JsonProperty("class") String priorityClass,
        String className,
        String classNameEn,
        List<Need> needs,
        int order,
        int layer,
        String reason,
        long waitedSeconds,
        OffsetDateTime seat) {}
