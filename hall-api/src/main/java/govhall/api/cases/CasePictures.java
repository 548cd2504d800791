package govhall.api.cases;

import govhall.cases.Applicant;
import govhall.cases.CaseDesk;
import govhall.cases.CaseFile;
import govhall.cases.Condition;
import govhall.cases.Move;
import govhall.cases.PaperDesk;
import govhall.cases.Role;
import govhall.city.City;
import govhall.city.Name;
import govhall.redis.Answer;
import govhall.route.Decision;
import govhall.stream.CaseStep;
import govhall.stream.CaseView;
import govhall.time.HallClock;
import govhall.web.idempotency.Replay;
import govhall.web.picture.ItemNameJson;
import govhall.web.picture.Signage;
import govhall.web.picture.Signages;
import govhall.web.problem.CodeWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Shows case files in the words of the city (办件画面). */
@Component
@Lazy
@RequiredArgsConstructor
class CasePictures {

    private final Signages signages;
    private final CaseDesk desk;
    private final PaperDesk paperDesk;
    private final HallClock clock;

    CaseJson of(CaseFile file, Role role) {
        CaseView view = file.view();
        Signage signs = signages.of(view.hall());
        City city = signs.city();
        ItemNameJson item = signs.item(view.item());
        Name mode = mode(city, view.mode());
        Name state = CodeWords.of("state", view.state());
        Name department = department(signs, view.department());
        PaperDesk.Papers papers = paperDesk.of(file);
        Optional<Name> peer = view.peer().map(id -> peer(city, id));
        return new CaseJson(
                view.no(),
                view.item(),
                item.name(),
                item.nameEn(),
                view.mode(),
                mode.zh(),
                mode.en(),
                view.side(),
                view.state(),
                state.zh(),
                state.en(),
                view.department(),
                department.zh(),
                department.en(),
                view.hall(),
                view.ticket(),
                view.rev(),
                signs.time(view.received()),
                signs.time(view.accepted()),
                signs.time(view.decided()),
                view.promised(),
                view.legal(),
                view.provisional(),
                desk.light(view, clock.now()).map(Enum::name),
                view.peer(),
                peer.map(Name::zh),
                peer.map(Name::en),
                file.applicant().map(CasePictures::masked),
                desk.legal(file, role).stream().map(CasePictures::verb).toList(),
                file.steps().stream().map(step -> step(signs, step)).toList(),
                file.inside().field(CaseDesk.DECISION).map(CasePictures::route).orElse(List.of()),
                papers.list().lines().stream().map(PaperMapper.INSTANCE::json).toList(),
                papers.ticked(),
                papers.list().complete(),
                papers.ticked()
                        ? papers.sheets().stream()
                                .map(PaperMapper.INSTANCE::json)
                                .toList()
                        : List.of(),
                papers.followUp()
                        .map(drawn ->
                                new CommitmentJson(drawn.drawn(), drawn.seed(), drawn.permille(), papers.broken())));
    }

    /** What became of an act: the case as the role sees it now. */
    CaseDoneJson done(Answer answer, Role role, HttpServletResponse response) {
        Replay.tell(answer, response);
        return new CaseDoneJson(
                answer.at().toString(), of(desk.file(answer.caseFile().no()), role));
    }

    /** The city names the modes of its cross-city items. */
    private static Name mode(City city, String mode) {
        return Optional.ofNullable(city.labels().of("mode").get(mode)).orElseGet(() -> CodeWords.of("mode", mode));
    }

    private static CaseJson.MaskedJson masked(Applicant applicant) {
        return new CaseJson.MaskedJson(applicant.kind().name(), applicant.maskedName(), applicant.maskedNumber());
    }

    private static CaseJson.VerbJson verb(Move move) {
        Name name = CodeWords.of("verb", move.verb());
        return new CaseJson.VerbJson(
                move.verb(),
                name.zh(),
                name.en(),
                move.guard().stream()
                        .filter(Condition::isGiven)
                        .map(Condition::word)
                        .sorted()
                        .toList());
    }

    private static CaseJson.StepJson step(Signage signs, CaseStep step) {
        Name verb = CodeWords.of("verb", step.verb());
        Name state = CodeWords.of("state", step.state());
        return new CaseJson.StepJson(
                step.rev(),
                step.verb(),
                verb.zh(),
                verb.en(),
                step.state(),
                state.zh(),
                state.en(),
                step.role(),
                step.by(),
                signs.time(step.ms()),
                step.note());
    }

    private static List<CaseJson.RuleJson> route(String decision) {
        return Decision.parse(decision).steps().stream()
                .map(step -> new CaseJson.RuleJson(
                        step.rule(), step.words().zh(), step.words().en()))
                .toList();
    }

    /** A department or a site of this city; of another city, its code and the department that would have it here. */
    private static Name department(Signage signs, String id) {
        City city = signs.city();
        String[] away = id.split("-", 2);
        if (away.length == 2 && city.circle().containsKey(away[0])) {
            Name there = peer(city, away[0]);
            Name department = department(signs, away[1]);
            return new Name(there.zh() + " " + department.zh(), there.en() + ", " + department.en());
        }
        return city.sites().containsKey(id) ? city.sites().get(id).name() : signs.department(id);
    }

    private static Name peer(City city, String id) {
        return city.circle().containsKey(id) ? city.circle().get(id).name() : new Name(id, id);
    }
}
