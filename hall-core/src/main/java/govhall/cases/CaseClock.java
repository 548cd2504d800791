package govhall.cases;

import govhall.catalogue.Edition;
import govhall.catalogue.Term;
import govhall.city.LegalLimits;
import govhall.city.LightColour;
import govhall.city.LightRules;
import govhall.deadline.DayUnit;
import govhall.deadline.Deadline;
import govhall.deadline.HandOver;
import govhall.deadline.Light;
import govhall.deadline.Silence;
import govhall.deadline.Suspension;
import govhall.deadline.WorkingCalendar;
import govhall.stream.CaseStep;
import govhall.stream.CaseView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clock of a case (办件计时): what a move does to its dates and which limit its next state has. Nothing here reads the
 * time; {@code now} is when the move is done. Source: 行政许可法 arts. 32, 42, 44, 45.
 */
final class CaseClock {

    /** The field of the file that keeps the terms it was taken under. */
    static final String TERMS = "terms";

    /** The field of the file that keeps when the clock stood still, {@code start/end} in ms, joined by {@code ;}. */
    static final String STOOD_STILL = "stoodStill";

    private static final String ACCEPTED = "accepted";
    private static final Set<String> RECEIPTS = Set.of("collect", "submit", "supplement", "hand-in", "arrive");
    private static final Set<String> DECISIONS = Set.of("grant", "deny");

    private final WorkingCalendar calendar;
    private final LegalLimits limits;

    CaseClock(Edition edition, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.limits = edition.city().limits();
    }

    /** The note with all that the row does to the clock of the case. */
    MoveNote moved(CaseFile file, Move move, List<String> timers, Instant now, MoveNote note) {
        return switch (move.clock()) {
            case START -> started(file, move.verb(), now, note);
            case STOP -> note;
            case RESUME -> resumed(file, now, note);
            case END ->
                DECISIONS.contains(move.verb())
                        ? note.due(calendar.endOf(
                                HandOver.of(calendar, limits, now).due()))
                        : note;
            case NONE ->
                move.verb().equals("extend") ? extended(file, note) : limited(timers, receipt(file, move, now), note);
        };
    }

    /** The day by which a case is promised that is accepted at this moment. */
    LocalDate promise(CaseTerms terms, Instant accepted) {
        return deadline(terms.promised(), accepted, List.of()).due();
    }

    /** The light of a running clock; empty where none runs. */
    Optional<LightColour> light(CaseView view, LightRules rules, Instant now) {
        boolean standsStill = view.suspended().orElse(0) > view.resumed().orElse(0);
        if (view.promised().isEmpty() || view.decided().isPresent() || standsStill) {
            return Optional.empty();
        }
        return Optional.of(
                Light.of(calendar, rules, view.promised().get(), view.legal()).colour(now));
    }

    /** Who stays silent accepts as of the receipt; everybody else at the moment. */
    private MoveNote started(CaseFile file, String verb, Instant now, MoveNote note) {
        Instant accepted = verb.equals("deem-accepted") ? lastReceipt(file).orElse(now) : now;
        MoveNote dated = dated(file, accepted, false, List.of(), note);
        return accepted.equals(now) ? dated : dated.holding(ACCEPTED, Long.toString(accepted.toEpochMilli()));
    }

    private MoveNote resumed(CaseFile file, Instant now, MoveNote note) {
        List<Suspension> all = new ArrayList<>(stoodStill(file));
        file.view().suspended().ifPresent(start -> all.add(new Suspension(Instant.ofEpochMilli(start), now)));
        String text = String.join(
                ";",
                all.stream()
                        .map(each ->
                                each.start().toEpochMilli() + "/" + each.end().toEpochMilli())
                        .toList());
        Instant accepted = Instant.ofEpochMilli(file.view().accepted().orElseThrow());
        return dated(file, accepted, file.view().extended(), all, note.holding(STOOD_STILL, text));
    }

    private MoveNote extended(CaseFile file, MoveNote note) {
        Instant accepted = Instant.ofEpochMilli(file.view().accepted().orElseThrow());
        return dated(file, accepted, true, stoodStill(file), note.holding("extended", "1"));
    }

    private MoveNote dated(
            CaseFile file, Instant accepted, boolean extended, List<Suspension> stoodStill, MoveNote note) {
        Optional<String> kept = file.inside().field(TERMS);
        if (kept.isEmpty()) {
            return note;
        }
        boolean joint = file.view().mode().equals(CaseDesk.JOINT);
        CaseTerms terms = CaseTerms.parse(kept.get());
        CaseTerms now = extended ? terms.extended(limits.extended(0, joint)) : terms;
        Deadline promised = deadline(now.promised(), accepted, stoodStill);
        Optional<Deadline> legal = now.legal().map(term -> deadline(term, accepted, stoodStill));
        boolean provisional =
                promised.provisional() || legal.map(Deadline::provisional).orElse(false);
        return note.due(calendar.endOf(promised.due()))
                .holding("promised", promised.due().toString())
                .holding("legal", legal.map(date -> date.due().toString()).orElse(""))
                .holding("provisional", provisional ? "1" : "");
    }

    private Deadline deadline(Term term, Instant accepted, List<Suspension> stoodStill) {
        return Deadline.of(
                calendar, accepted, term.days(), term.working() ? DayUnit.WORKING : DayUnit.NATURAL, stoodStill);
    }

    /** The limit of a state that waits for somebody; one that the caller gave is kept. */
    MoveNote limited(List<String> timers, Instant since, MoveNote note) {
        if (note.limit().isPresent()) {
            return note;
        }
        if (timers.contains("deem-accepted")) {
            return until(Silence.notice(calendar, limits, since), "deem-accepted", note);
        }
        return timers.contains("lapse")
                ? until(
                        Deadline.of(calendar, since, limits.supplementDays(), DayUnit.WORKING, List.of()),
                        "lapse",
                        note)
                : note;
    }

    private MoveNote until(Deadline deadline, String verb, MoveNote note) {
        Instant end = calendar.endOf(deadline.due());
        return note.due(end).limit(end, verb);
    }

    /** When the papers that now lie here came in: with this move, or before it. */
    private static Instant receipt(CaseFile file, Move move, Instant now) {
        boolean waitsForOthers = move.next().startsWith("SUPPLEMENT");
        return RECEIPTS.contains(move.verb()) || waitsForOthers
                ? now
                : lastReceipt(file).orElse(now);
    }

    private static Optional<Instant> lastReceipt(CaseFile file) {
        return file.steps().stream()
                .filter(step -> RECEIPTS.contains(step.verb()))
                .reduce((first, second) -> second)
                .map(CaseStep::ms)
                .map(Instant::ofEpochMilli);
    }

    private static List<Suspension> stoodStill(CaseFile file) {
        return file.inside().field(STOOD_STILL).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(each -> each.split("/"))
                .map(ends -> new Suspension(
                        Instant.ofEpochMilli(Long.parseLong(ends[0])), Instant.ofEpochMilli(Long.parseLong(ends[1]))))
                .toList();
    }
}
