package govhall.api.window;

import govhall.call.Calling;
import govhall.city.City;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.idempotency.Replay;
import govhall.web.picture.Signages;
import govhall.window.Staffing;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verbs of a window; each names the revision that the clerk saw. */
@RestController
@RequestMapping(
        path = "/api/v1/windows/{window}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@RequiredArgsConstructor
class WindowController {

    private final Staffing staffing;
    private final Calling calling;
    private final Signages signages;
    private final WindowPictures pictures;

    @PostMapping("/sign-on")
    DoneJson signOn(Act act, @PathVariable String window, @RequestBody SignOnJson body, HttpServletResponse response) {
        return done(act, staffing.signOn(act, window, body.rev(), body.clerk()), response);
    }

    @PostMapping("/sign-off")
    DoneJson signOff(Act act, @PathVariable String window, @RequestBody RevJson body, HttpServletResponse response) {
        return done(act, staffing.signOff(act, window, body.rev()), response);
    }

    @PostMapping("/open")
    DoneJson open(Act act, @PathVariable String window, @RequestBody RevJson body, HttpServletResponse response) {
        return done(act, staffing.open(act, window, body.rev()), response);
    }

    @PostMapping("/pause")
    DoneJson pause(Act act, @PathVariable String window, @RequestBody PauseJson body, HttpServletResponse response) {
        if (!city(act).pauseReasons().containsKey(body.reason())) {
            throw new Refused(new Refusal.PauseReasonUnknown(body.reason()));
        }
        return done(act, staffing.pause(act, window, body.rev(), body.reason()), response);
    }

    @PostMapping("/close")
    DoneJson close(Act act, @PathVariable String window, @RequestBody RevJson body, HttpServletResponse response) {
        return done(act, staffing.close(act, window, body.rev()), response);
    }

    @PostMapping("/next")
    DoneJson next(Act act, @PathVariable String window, @RequestBody NextJson body, HttpServletResponse response) {
        body.outcome().ifPresent(outcome -> checkOutcome(act, outcome));
        return done(act, calling.next(act, window, body.rev(), body.outcome()), response);
    }

    @PostMapping("/recall")
    DoneJson recall(Act act, @PathVariable String window, @RequestBody RevJson body, HttpServletResponse response) {
        return done(act, calling.recall(act, window, body.rev()), response);
    }

    @PostMapping("/serve")
    DoneJson serve(Act act, @PathVariable String window, @RequestBody RevJson body, HttpServletResponse response) {
        return done(act, calling.serve(act, window, body.rev()), response);
    }

    @PostMapping("/finish")
    DoneJson finish(Act act, @PathVariable String window, @RequestBody FinishJson body, HttpServletResponse response) {
        checkOutcome(act, body.outcome());
        return done(act, calling.finish(act, window, body.rev(), body.outcome()), response);
    }

    @PostMapping("/miss")
    DoneJson miss(Act act, @PathVariable String window, @RequestBody RevJson body, HttpServletResponse response) {
        return done(act, calling.miss(act, window, body.rev()), response);
    }

    private DoneJson done(Act act, Answer answer, HttpServletResponse response) {
        Replay.tell(answer, response);
        return new DoneJson(answer.at().toString(), pictures.of(act.hall(), answer.window(), answer.ticket()));
    }

    private void checkOutcome(Act act, String outcome) {
        if (!city(act).outcomes().containsKey(outcome)) {
            throw new Refused(new Refusal.NoSuchOutcome(outcome));
        }
    }

    private City city(Act act) {
        return signages.of(act.hall()).city();
    }
}
