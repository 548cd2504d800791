package govhall.web.picture;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A queue (队列) as screens show it: how many wait, since when the oldest does, and how many open windows serve it. */
public record QueueJson(
        String key,
        int order,
        String prefix,
        String name,
        String nameEn,
        String shortName,
        String shortNameEn,
        String zone,
        int waiting,
        Optional<OffsetDateTime> oldest,
        int openWindows) {}
