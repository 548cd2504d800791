package govhall.web.picture;

import govhall.city.WindowKind;
import govhall.stream.WindowState;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A window (窗口) as clerks see it, with the ticket that it holds. */
public record WindowJson(
        String key,
        String no,
        String name,
        String nameEn,
        WindowKind kind,
        String zone,
        WindowState state,
        Optional<String> reason,
        Optional<String> reasonName,
        Optional<String> reasonNameEn,
        Optional<String> clerk,
        long rev,
        OffsetDateTime since,
        Optional<TicketJson> ticket) {}
