package govhall.api.cases;

import govhall.cases.CaseDesk;
import govhall.cases.PaperDesk;
import govhall.papers.Attachment;
import govhall.redis.Act;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case: ticked, handed in as files, opened, and what a check told of a declaration. */
@RestController
@Lazy
@RequestMapping("/api/v1/cases/{no}")
@RequiredArgsConstructor
class PaperController {

    private final CaseDesk desk;
    private final PaperDesk papers;
    private final CasePictures pictures;

    @PostMapping(
            path = "/papers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CaseDoneJson tick(
            Act act,
            @PathVariable String no,
            @RequestHeader("Role") Optional<String> role,
            @RequestHeader("Clerk") Optional<String> clerk,
            @RequestBody TicksJson body,
            HttpServletResponse response) {
        if (body.papers().isEmpty()) {
            throw new Refused(new Refusal.BodyInvalid("$.papers", "missing"));
        }
        Actor actor = Actor.of(role, clerk);
        return pictures.done(
                papers.tick(
                        act,
                        desk.file(no),
                        body.rev(),
                        body.papers().stream().map(TickJson::ticked).toList(),
                        actor.role(),
                        actor.by(),
                        body.note()),
                actor.role(),
                response);
    }

    /** The body is the file as it is; what it is called is not asked. */
    @PostMapping(path = "/attachments", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CaseDoneJson attach(
            Act act,
            @PathVariable String no,
            @RequestParam long rev,
            @RequestParam int seq,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) Optional<String> mediaType,
            @RequestHeader("Role") Optional<String> role,
            @RequestHeader("Clerk") Optional<String> clerk,
            @RequestBody byte[] content,
            HttpServletResponse response) {
        Actor actor = Actor.of(role, clerk);
        return pictures.done(
                papers.attach(
                        act,
                        desk.file(no),
                        rev,
                        seq,
                        new ByteArrayInputStream(content),
                        mediaType.orElse(""),
                        actor.role(),
                        actor.by()),
                actor.role(),
                response);
    }

    /** A file is offered to be saved, never shown as a page of ours. */
    @GetMapping("/attachments/{hash}")
    ResponseEntity<byte[]> attachment(@PathVariable String no, @PathVariable String hash) {
        Attachment file = papers.attachment(desk.file(no), hash);
        byte[] content = papers.read(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.hash() + "." + file.type().ending())
                                .build()
                                .toString())
                .body(content);
    }

    @PostMapping(
            path = "/commitment-broken",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CaseDoneJson commitmentBroken(
            Act act,
            @PathVariable String no,
            @RequestHeader("Role") Optional<String> role,
            @RequestHeader("Clerk") Optional<String> clerk,
            @RequestBody BrokenJson body,
            HttpServletResponse response) {
        Actor actor = Actor.of(role, clerk);
        return pictures.done(
                papers.breakCommitment(act, desk.file(no), body.rev(), actor.role(), actor.by(), body.note()),
                actor.role(),
                response);
    }
}
