package govhall.cases;

import govhall.deadline.DayUnit;
import govhall.deadline.Deadline;
import govhall.papers.Checklist;
import govhall.papers.Checklist.Ticked;
import govhall.papers.FollowUp;
import govhall.papers.Line;
import govhall.papers.PaperRules;
import govhall.papers.Tick;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the papers of a case mean for its moves (材料与流转): a list that lacks something is told and not accepted, a
 * declaration is drawn for a check when the case is granted, and a result waits for what was to follow.
 */
final class CasePapers {

    /** The field of a file that keeps its list, once a window has gone through it. */
    static final String LIST = "papers";

    /** The field that says whether the case was drawn for a check, {@code DRAWN} or {@code NOT_DRAWN}, seed and share. */
    static final String FOLLOW_UP = "followUp";

    /** The field that says {@code BROKEN} once a declaration was found false. */
    static final String COMMITMENT = "commitment";

    private static final String GRANTED = "GRANTED";

    private final CaseRules rules;
    private final CaseClock clock;

    CasePapers(CaseRules rules) {
        this.rules = rules;
        this.clock = new CaseClock(rules.edition(), rules.calendar());
    }

    /** What an item or a bundle asks for, before the first tick. */
    Checklist asked(String subject) {
        return Checklist.of(rules.edition().catalogue().papers(subject).orElse(List.of()));
    }

    /** The list of a case as it was ticked; as it is asked for where nobody has gone through it. */
    Checklist of(CaseFile file) {
        return file.inside()
                .field(LIST)
                .map(Checklist::unpack)
                .orElseGet(() -> asked(file.view().item()));
    }

    /** The ticks of a list before its case is accepted; the promise is reckoned as if it were accepted now. */
    Checklist ticked(Checklist list, List<Ticked> ticks, Optional<CaseTerms> terms, Instant now) {
        LocalDate today = rules.calendar().receivedOn(now);
        int days = PaperRules.of(rules.edition()).deferDays();
        LocalDate usual = Deadline.of(rules.calendar(), now, days, DayUnit.WORKING, List.of())
                .due();
        return list.tick(
                ticks, today, usual, terms.map(term -> clock.promise(term, now)).orElse(usual));
    }

    /** The ticks of what comes later; whether it is late is asked of the day on which it counts as received. */
    Checklist supplied(Checklist list, List<Ticked> ticks, boolean approved, Instant now) {
        return list.supply(ticks, rules.calendar().receivedOn(now), approved);
    }

    /** The note with what the papers add to a move; refused where they forbid it. */
    MoveNote moved(CaseFile file, Move move, Role role, MoveNote note) {
        if (role == Role.OTHER_CITY || file.inside().field(LIST).isEmpty()) {
            return note;
        }
        Checklist list = of(file);
        if (move.state().equals(GRANTED)) {
            list.refuseOpenDeferrals(file.view().no());
        }
        String lacking = names(list.lines(Tick.LACKING));
        if (move.verb().equals("accept") && !list.complete()) {
            throw new Refused(new Refusal.PapersLacking(file.view().no(), lacking));
        }
        if (move.guard().contains(Condition.LACKS) && !note.texts().containsKey(Condition.LACKS)) {
            return note.with(Condition.LACKS, lacking);
        }
        return move.next().equals(GRANTED) && !list.lines(Tick.COMMITTED).isEmpty()
                ? note.holding(FOLLOW_UP, drawn(file.view().no()))
                : note;
    }

    private String drawn(String no) {
        FollowUp draw = PaperRules.of(rules.edition()).followUp();
        return (draw.draws(no) ? "DRAWN " : "NOT_DRAWN ") + draw.seed() + " " + draw.permille();
    }

    static String names(List<Line> lines) {
        return lines.stream().map(line -> line.name().zh()).collect(Collectors.joining("、"));
    }
}
