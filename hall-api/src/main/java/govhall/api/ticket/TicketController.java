package govhall.api.ticket;

import govhall.privacy.TicketToken;
import govhall.privacy.TicketTokens;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.HallReader;
import govhall.stream.TicketView;
import govhall.ticket.NewTicket;
import govhall.ticket.Ticketing;
import govhall.web.idempotency.AskedHall;
import govhall.web.idempotency.Replay;
import govhall.web.picture.Signage;
import govhall.web.picture.Signages;
import govhall.web.picture.TicketJson;
import govhall.web.picture.TicketMapper;
import govhall.web.slip.Errand;
import govhall.web.slip.Errands;
import govhall.web.slip.SlipJson;
import govhall.web.slip.SlipMapper;
import govhall.web.slip.WantedJson;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tickets by their id, for staff only; citizens' doors take tokens. */
@RestController
@RequestMapping(path = "/api/v1/tickets", produces = MediaType.APPLICATION_JSON_VALUE)
@RequiredArgsConstructor
class TicketController {

    /** A clerk may confirm what a kiosk cannot see. */
    private static final Set<String> CONFIRMS = Set.of("SELF", "ID_AGE", "DOCUMENT", "STAFF");

    private final Ticketing ticketing;
    private final HallReader reader;
    private final Signages signages;
    private final TicketTokens tokens;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    SlipJson issue(Act act, @RequestBody WantedJson wanted, HttpServletResponse response) {
        Signage signs = signages.of(act.hall());
        Errand errand = new Errands(signs, CONFIRMS).of(wanted);
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
                        "RECEPTION"));
        Replay.tell(answer, response);
        TicketView ticket = answer.ticket().orElseThrow();
        String token = tokens.seal(new TicketToken(act.hall(), ticket.id(), ticket.slip(), ticket.seat()));
        return SlipMapper.INSTANCE.json(ticket, token, answer.ahead().orElse(0), signs);
    }

    @GetMapping("/{ticket}")
    TicketJson ticket(AskedHall hall, @PathVariable String ticket) {
        return TicketMapper.INSTANCE.json(reader.ticket(hall.id(), ticket), signages.of(hall.id()));
    }

    @PostMapping("/{ticket}/cancel")
    TicketDoneJson cancel(
            Act act,
            @PathVariable String ticket,
            @RequestBody(required = false) NothingJson nothing,
            HttpServletResponse response) {
        return done(act, ticketing.cancel(act, ticket), response);
    }

    @PostMapping("/{ticket}/re-enter")
    TicketDoneJson reEnter(
            Act act,
            @PathVariable String ticket,
            @RequestBody(required = false) NothingJson nothing,
            HttpServletResponse response) {
        return done(act, ticketing.reEnter(act, ticket), response);
    }

    private TicketDoneJson done(Act act, Answer answer, HttpServletResponse response) {
        Replay.tell(answer, response);
        return new TicketDoneJson(
                answer.at().toString(),
                TicketMapper.INSTANCE.json(answer.ticket().orElseThrow(), signages.of(act.hall())));
    }
}
