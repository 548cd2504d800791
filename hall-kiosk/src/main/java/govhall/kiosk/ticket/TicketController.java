package govhall.kiosk.ticket;

import govhall.privacy.TicketToken;
import govhall.privacy.TicketTokens;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.stream.TicketView;
import govhall.ticket.NewTicket;
import govhall.ticket.Ticketing;
import govhall.web.idempotency.Replay;
import govhall.web.picture.Signage;
import govhall.web.picture.Signages;
import govhall.web.slip.Errand;
import govhall.web.slip.Errands;
import govhall.web.slip.SlipJson;
import govhall.web.slip.SlipMapper;
import govhall.web.slip.WantedJson;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a ticket; later only the token on its slip speaks for it. */
@RestController
@RequestMapping(path = "/kiosk/api/tickets", produces = MediaType.APPLICATION_JSON_VALUE)
@RequiredArgsConstructor
class TicketController {

    private final Ticketing ticketing;
    private final Signages signages;
    private final TicketTokens tokens;
    private final OwnTickets own;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    SlipJson take(Act act, @RequestBody WantedJson wanted, HttpServletResponse response) {
        Signage signs = signages.of(act.hall());
        Errand errand = new Errands(signs, Claims.CONFIRMED_HERE).of(wanted);
        Answer answer = ticketing.issue(
                act,
                signs.edition().version(),
                new NewTicket(
                        errand.legs(),
                        errand.priorityClass(),
                        errand.ground(),
                        errand.needLetters(),
                        errand.place(),
                        Optional.empty(),
                        "KIOSK"));
        Replay.tell(answer, response);
        TicketView ticket = answer.ticket().orElseThrow();
        String token = tokens.seal(new TicketToken(act.hall(), ticket.id(), ticket.slip(), ticket.seat()));
        return SlipMapper.INSTANCE.json(ticket, token, answer.ahead().orElse(0), signs);
    }

    @GetMapping("/{token}")
    OwnTicketJson look(@PathVariable String token) {
        TicketToken opened = own.open(token);
        return own.json(opened.hall(), own.ticket(opened));
    }

    @DeleteMapping("/{token}")
    OwnTicketJson giveBack(Act act, @PathVariable String token, HttpServletResponse response) {
        TicketToken opened = own.open(token);
        // The hall is that of the slip, whatever hall the caller names.
        Answer answer = ticketing.cancel(act.in(opened.hall()), opened.ticket(), opened.slip());
        Replay.tell(answer, response);
        return own.json(opened.hall(), answer.ticket().orElseThrow());
    }
}
