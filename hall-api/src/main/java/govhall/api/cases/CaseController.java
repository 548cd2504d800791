package govhall.api.cases;

import govhall.cases.Application;
import govhall.cases.CaseDesk;
import govhall.cases.CaseFile;
import govhall.city.City;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.time.HallClock;
import govhall.web.picture.Signages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Case files: taken in, looked at, looked for, and moved on by the verbs of the table of life. */
@RestController
@Lazy
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@RequiredArgsConstructor
class CaseController {

    private final CaseDesk desk;
    private final CasePictures pictures;
    private final Signages signages;
    private final HallClock clock;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CaseDoneJson open(
            Act act,
            @RequestHeader("Clerk") Optional<String> clerk,
            @RequestBody OpenCaseJson body,
            HttpServletResponse response) {
        Actor actor = Actor.of(Optional.empty(), clerk);
        City city = signages.of(act.hall()).city();
        Application wanted = new Application(
                subject(body),
                body.place().orElse(city.code()),
                act.hall(),
                body.ticket(),
                body.applicant().read(act.time(clock).atZone(city.zone()).toLocalDate()),
                actor.by(),
                Map.of(),
                body.papers().orElse(List.of()).stream().map(TickJson::ticked).toList());
        return pictures.done(desk.open(act, wanted), actor.role(), response);
    }

    @GetMapping("/{no}")
    CaseJson file(@PathVariable String no, @RequestHeader("Role") Optional<String> role) {
        return pictures.of(desk.file(no), Actor.of(role, Optional.empty()).role());
    }

    /** Asked with a body, so that no identity number stands in an address. */
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    FoundJson search(@RequestBody SearchJson body, @RequestHeader("Role") Optional<String> role) {
        Actor actor = Actor.of(role, Optional.empty());
        return new FoundJson(desk.search(body.number()).stream()
                .map(file -> pictures.of(file, actor.role()))
                .toList());
    }

    @PostMapping(path = "/{no}/{verb}", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseDoneJson move(
            Act act,
            @PathVariable String no,
            @PathVariable String verb,
            @RequestHeader("Role") Optional<String> role,
            @RequestHeader("Clerk") Optional<String> clerk,
            @RequestBody MoveJson body,
            HttpServletResponse response) {
        Actor actor = Actor.of(role, clerk);
        CaseFile file = desk.file(no);
        Answer moved = desk.move(act, file, body.rev(), verb, actor.role(), actor.by(), body.note());
        return pictures.done(moved, actor.role(), response);
    }

    private static String subject(OpenCaseJson body) {
        if (body.item().isPresent() == body.bundle().isPresent()) {
            throw new Refused(new Refusal.NothingAsked());
        }
        return body.item().or(body::bundle).orElseThrow();
    }
}
