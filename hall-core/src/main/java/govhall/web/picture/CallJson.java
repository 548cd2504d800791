package govhall.web.picture;

import java.time.OffsetDateTime;

/** A call (叫号) as boards show it: the number, and to which window. {@code key} is the ticket's id. */
public record CallJson(
        String key,
        String number,
        String window,
        String windowName,
        String windowNameEn,
        String zone,
        OffsetDateTime at,
        int calls) {}
