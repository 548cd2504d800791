package govhall.kiosk.ticket;

import govhall.call.CallRule;
import govhall.privacy.TicketToken;
import govhall.privacy.TicketTokens;
import govhall.projection.HallView;
import govhall.projection.Projections;
import govhall.redis.HallReader;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.web.picture.Signage;
import govhall.web.picture.Signages;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds the ticket behind a slip's token (凭证验号); a slip of another day or an older print no longer counts. */
@Component
@RequiredArgsConstructor
public class OwnTickets {

    private final TicketTokens tokens;
    private final HallReader reader;
    private final Projections projections;
    private final Signages signages;

    /** The token, where it was sealed here and its day is running. */
    public TicketToken open(String text) {
        TicketToken token = tokens.open(text).orElseThrow(() -> new Refused(new Refusal.TokenInvalid()));
        String running = projections.hall(token.hall()).view().at().day();
        if (!running.endsWith(token.shortDay())) {
            throw new Refused(new Refusal.TokenOld(running));
        }
        return token;
    }

    /** The ticket of a token that has been opened. */
    public TicketView ticket(TicketToken token) {
        TicketView ticket = reader.ticket(token.hall(), token.ticket());
        if (ticket.slip() != token.slip()) {
            throw new Refused(new Refusal.TokenOld(
                    projections.hall(token.hall()).view().at().day()));
        }
        return ticket;
    }

    OwnTicketJson json(String hall, TicketView ticket) {
        HallView view = projections.hall(hall).view();
        return json(ticket, view, projections.hall(hall).now(), signages.of(hall, view));
    }

    /** A ticket as its holder sees it at a place of the hall's history. */
    public static OwnTicketJson json(TicketView ticket, HallView view, Instant now, Signage signs) {
        long ahead = ticket.state() == TicketState.WAITING
                ? new CallRule(view.roster(), now.toEpochMilli())
                        .ahead(view.tickets().values(), ticket)
                : 0;
        return OwnTicketMapper.INSTANCE.json(ticket, (int) ahead, signs);
    }
}
