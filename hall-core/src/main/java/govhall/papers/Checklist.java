package govhall.papers;

import govhall.catalogue.Paper;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The papers of a case as the window has ticked them (材料清单). A row of the catalogue says how a paper may stand: a kept
 * proof is never replaced by a declaration, a declaration stands only where the city settled so, only what may follow is
 * deferred, and what the authority has itself is not asked. Source: DOMAIN 3.4, 3.5; that all is told at once: 行政许可法
 * art. 32 (4).
 */
public record Checklist(List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** One entry of what a window ticked; {@code until} is the last day for a paper that follows. */
    public record Ticked(int seq, Tick tick, Optional<LocalDate> until) {}

    /** The list before the first tick. */
    public static Checklist of(List<Paper> papers) {
        return new Checklist(papers.stream().map(Line::of).toList());
    }

    /** The list of somebody who makes no declaration for this item again. */
    public Checklist barred() {
        return new Checklist(lines.stream().map(Line::barred).toList());
    }

    /**
     * The list with these ticks. A paper that follows has the limit that is named, else {@code usual}; none may be after
     * {@code promised}, by when the case is to be decided, or before {@code today}.
     */
    public Checklist tick(List<Ticked> ticks, LocalDate today, LocalDate usual, LocalDate promised) {
        Checklist now = this;
        Set<Integer> seen = new HashSet<>();
        for (Ticked ticked : ticks) {
            Line line = line(ticked.seq());
            if (!seen.add(line.seq())) {
                throw new Refused(new Refusal.PaperTwice(line.seq()));
            }
            refuseUnfit(line, ticked.tick());
            Optional<LocalDate> limit = ticked.tick() == Tick.DEFERRED
                    ? Optional.of(limit(line, ticked.until(), today, usual, promised))
                    : Optional.empty();
            now = now.change(line.seq(), each -> each.as(ticked.tick(), limit));
        }
        return now;
    }

    /**
     * The list with what came later (补交). Once a case is accepted, only a paper that follows may come; after its limit
     * it is late, unless somebody who may has {@code approved} it.
     */
    public Checklist supply(List<Ticked> ticks, LocalDate today, boolean approved) {
        for (Ticked ticked : ticks) {
            Line line = line(ticked.seq());
            boolean comes = ticked.tick() == Tick.BROUGHT || ticked.tick() == Tick.NOT_ASKED;
            if (line.tick() != Tick.DEFERRED || !comes) {
                throw new Refused(
                        new Refusal.PapersSettled(line.seq(), line.name().zh()));
            }
            LocalDate limit = line.until().orElseThrow();
            if (today.isAfter(limit) && !approved) {
                throw new Refused(
                        new Refusal.SupplementLate(line.seq(), line.name().zh(), limit));
            }
        }
        return tick(ticks, today, today, today);
    }

    /** The list with a file for one of its papers. */
    public Checklist attach(int seq, Attachment file) {
        line(seq);
        return change(seq, line -> line.with(file));
    }

    public Line line(int seq) {
        return lines.stream()
                .filter(line -> line.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.PaperUnknown(seq)));
    }

    /** The file of this hash; refused where none of the papers has it. */
    public Attachment file(String hash) {
        return lines.stream()
                .flatMap(line -> line.files().stream())
                .filter(file -> file.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.AttachmentUnknown(hash)));
    }

    /** Nothing lacks; what follows and what is declared does not hinder acceptance. */
    public boolean complete() {
        return lines(Tick.LACKING).isEmpty();
    }

    /** Whether a declaration may stand for any of the papers. */
    public boolean declares() {
        return lines.stream().anyMatch(Line::committable);
    }

    public List<Line> lines(Tick tick) {
        return lines.stream().filter(line -> line.tick() == tick).toList();
    }

    /** The papers that follow; the result is not issued before they are here. */
    public void refuseOpenDeferrals(String no) {
        List<Line> open = lines(Tick.DEFERRED);
        if (!open.isEmpty()) {
            throw new Refused(new Refusal.DeferralOpen(
                    no,
                    open.stream().map(line -> line.name().zh()).collect(Collectors.joining("、")),
                    limit().orElseThrow()));
        }
    }

    /** The first day by which a paper that follows must be here. */
    public Optional<LocalDate> limit() {
        return lines(Tick.DEFERRED).stream()
                .flatMap(line -> line.until().stream())
                .min(LocalDate::compareTo);
    }

    /** As it lies in a case file; {@link #unpack} reads it again. */
    public String pack() {
        return JSON.writeValueAsString(lines);
    }

    public static Checklist unpack(String packed) {
        return new Checklist(Arrays.asList(JSON.readValue(packed, Line[].class)));
    }

    private static void refuseUnfit(Line line, Tick tick) {
        if (line.ways().contains(tick)) {
            return;
        }
        if (tick == Tick.COMMITTED && line.committable()) {
            throw new Refused(
                    new Refusal.CommitmentBarred(line.seq(), line.name().zh()));
        }
        String ticks = line.ways().stream().map(Tick::name).collect(Collectors.joining(", "));
        throw new Refused(new Refusal.TickUnfit(line.seq(), line.name().zh(), tick.name(), ticks));
    }

    private static LocalDate limit(
            Line line, Optional<LocalDate> wanted, LocalDate today, LocalDate usual, LocalDate promised) {
        LocalDate limit = wanted.orElse(usual.isAfter(promised) ? promised : usual);
        if (limit.isAfter(promised) || limit.isBefore(today)) {
            throw new Refused(
                    new Refusal.DeferralLimitUnfit(line.seq(), line.name().zh(), limit, today, promised));
        }
        return limit;
    }

    private Checklist change(int seq, UnaryOperator<Line> change) {
        List<Line> changed = new ArrayList<>(lines);
        changed.replaceAll(line -> line.seq() == seq ? change.apply(line) : line);
        return new Checklist(changed);
    }
}
