package govhall.kiosk.phone;

import govhall.kiosk.ticket.OwnTicketJson;
import govhall.kiosk.ticket.OwnTickets;
import govhall.privacy.TicketToken;
import govhall.projection.HallView;
import govhall.refusal.Refused;
import govhall.stream.TicketView;
import govhall.web.feed.Picture;
import govhall.web.picture.HallJson;
import govhall.web.picture.HallPicture;
import govhall.web.picture.Signages;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws the page of one ticket (手机查询画面). A ticket that has ended is in no view any more and is read once. */
class PhonePicture implements Picture {

    private final TicketToken token;
    private final OwnTickets own;
    private final Signages signages;
    private final JsonMapper json;
    private volatile TicketView last;

    PhonePicture(TicketToken token, TicketView ticket, OwnTickets own, Signages signages, JsonMapper json) {
        this.token = token;
        this.last = ticket;
        this.own = own;
        this.signages = signages;
        this.json = json;
    }

    private record PhoneJson(HallJson hall, OwnTicketJson ticket) {}

    @Override
    public ObjectNode draw(HallView view, Instant now) {
        HallPicture picture = new HallPicture(view, signages.of(token.hall(), view));
        TicketView ticket = view.ticket(token.ticket()).orElseGet(this::ended);
        last = ticket;
        return json.valueToTree(new PhoneJson(picture.hall(), OwnTickets.json(ticket, view, now, picture.signs())));
    }

    private TicketView ended() {
        if (last.state().isFinal()) {
            return last;
        }
        try {
            return own.ticket(token);
        } catch (Refused gone) {
            // Away, or a history that never had it: what was last known stands until the page asks again.
            return last;
        }
    }
}
