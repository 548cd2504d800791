package govhall.kiosk.ticket;

import govhall.stream.TicketState;
import govhall.web.picture.LegJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A ticket as its holder sees it (我的号): {@code ahead} while it waits, the window once it is called. */
public record OwnTicketJson(
        String number,
        LocalDate day,
        TicketState state,
        String queue,
        String queueName,
        String queueNameEn,
        String zone,
        String zoneName,
        String zoneNameEn,
        int ahead,
        Optional<String> window,
        Optional<String> windowName,
        Optional<String> windowNameEn,
        Optional<OffsetDateTime> calledAt,
        int calls,
        OffsetDateTime issuedAt,
        int leg,
        List<LegJson> legs) {}
