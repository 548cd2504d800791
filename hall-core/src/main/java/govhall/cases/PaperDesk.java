package govhall.cases;

import govhall.catalogue.Edition;
import govhall.papers.Attachment;
import govhall.papers.Attachments;
import govhall.papers.Checklist;
import govhall.papers.Checklist.Ticked;
import govhall.papers.PaperForms;
import govhall.papers.Tick;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.time.HallClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/**
 * Where the papers of a case are gone through after it is opened (材料台): ticked, supplied, handed in as files, and where
 * a check tells that a declaration was false. What was seen is named by its revision; one that is over is left to the
 * script, for it may be a repeat.
 */
@RequiredArgsConstructor
public class PaperDesk {

    private static final Set<Role> WHO_CHECKS = Set.of(Role.DEPARTMENT, Role.MANAGER);
    private static final int SHORT_HASH = 12;

    private final Casework casework;
    private final Supplier<CaseRules> rules;
    private final HallClock clock;
    private final Attachments files;

    /** The list of a case, the sheets that it calls for, and whether its result is to be checked afterwards. */
    public record Papers(
            Checklist list,
            boolean ticked,
            List<PaperForms.Sheet> sheets,
            Optional<FollowUpDrawn> followUp,
            boolean broken) {}

    /** How the draw fell at the decision, and what it was drawn with. */
    public record FollowUpDrawn(boolean drawn, String seed, int permille) {

        static FollowUpDrawn parse(String text) {
            String[] parts = text.split(" ");
            return new FollowUpDrawn(parts[0].equals("DRAWN"), parts[1], Integer.parseInt(parts[2]));
        }
    }

    public Papers of(CaseFile file) {
        CaseRules now = rules.get();
        Edition edition = now.edition();
        Checklist list = new CasePapers(now).of(file);
        return new Papers(
                list,
                file.inside().field(CasePapers.LIST).isPresent(),
                edition.catalogue()
                        .name(file.view().item())
                        .map(item -> PaperForms.of(edition).of(list, item))
                        .orElse(List.of()),
                file.inside().field(CasePapers.FOLLOW_UP).map(FollowUpDrawn::parse),
                file.inside().field(CasePapers.COMMITMENT).isPresent());
    }

    /** Ticks papers; once the case is accepted, takes in what was to follow. */
    public Answer tick(Act act, CaseFile file, long rev, List<Ticked> ticks, Role role, String by, MoveNote note) {
        MoveNote told = note;
        if (file.view().rev() == rev) {
            refuseOver(file, "tick-papers", role);
            told = note.holding(
                            CasePapers.LIST,
                            ticked(file, ticks, note, act.time(clock)).pack())
                    .with(Condition.PAPERS, words(ticks));
        }
        return casework.amend(act, file, rev, "tick-papers", role, by, told);
    }

    /** Keeps a file of a media type for one of the papers. */
    public Answer attach(
            Act act, CaseFile file, long rev, int seq, InputStream content, String mediaType, Role role, String by) {
        MoveNote told = MoveNote.NONE;
        if (file.view().rev() == rev) {
            refuseOver(file, "attach-file", role);
            Checklist list = new CasePapers(rules.get()).of(file);
            list.line(seq);
            Attachment kept = files.put(content, mediaType);
            told = told.holding(CasePapers.LIST, list.attach(seq, kept).pack())
                    .with(Condition.PAPERS, seq + " " + kept.hash().substring(0, SHORT_HASH));
        }
        return casework.amend(act, file, rev, "attach-file", role, by, told);
    }

    /** A file that was handed in for a paper of the case, and what it is. */
    public Attachment attachment(CaseFile file, String hash) {
        return new CasePapers(rules.get()).of(file).file(hash);
    }

    public byte[] read(Attachment file) {
        return files.read(file);
    }

    /** A check told that a declaration was false: who made it makes none for this item again. */
    public Answer breakCommitment(Act act, CaseFile file, long rev, Role role, String by, MoveNote note) {
        if (file.view().rev() == rev) {
            String no = file.view().no();
            if (!WHO_CHECKS.contains(role)) {
                refuseMove(file, "break-commitment", role);
            }
            if (file.inside().field(CasePapers.FOLLOW_UP).isEmpty()
                    || file.inside().field(CasePapers.COMMITMENT).isPresent()) {
                throw new Refused(new Refusal.CommitmentNotOpen(no));
            }
            if (!note.texts().containsKey(Condition.REASON)) {
                throw new Refused(new Refusal.MoveIncomplete(no, "break-commitment", Condition.REASON.word()));
            }
        }
        return casework.breakCommitment(act, file, rev, role, by, note);
    }

    private Checklist ticked(CaseFile file, List<Ticked> ticks, MoveNote note, Instant now) {
        CasePapers papers = new CasePapers(rules.get());
        Checklist list = papers.of(file);
        if (file.view().accepted().isPresent()) {
            return papers.supplied(list, ticks, note.texts().containsKey(Condition.APPROVAL), now);
        }
        boolean declares = ticks.stream().anyMatch(ticked -> ticked.tick() == Tick.COMMITTED);
        boolean barred = declares
                && file.applicant()
                        .filter(applicant ->
                                casework.barred(applicant, file.view().item()))
                        .isPresent();
        Optional<CaseTerms> terms = file.inside().field(CaseClock.TERMS).map(CaseTerms::parse);
        return papers.ticked(barred ? list.barred() : list, ticks, terms, now);
    }

    /** What was ticked, for the history. */
    private static String words(List<Ticked> ticks) {
        return ticks.stream().map(ticked -> ticked.seq() + " " + ticked.tick()).collect(Collectors.joining(", "));
    }

    private void refuseOver(CaseFile file, String what, Role role) {
        if (casework.isOver(file)) {
            refuseMove(file, what, role);
        }
    }

    private void refuseMove(CaseFile file, String what, Role role) {
        throw new Refused(new Refusal.MoveIllegal(
                file.view().no(), what, file.view().state(), String.join(", ", casework.legal(file, role))));
    }
}
