package govhall.papers;

import govhall.catalogue.Paper;
import govhall.catalogue.Proof;
import govhall.city.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One paper of a {@link Checklist} (材料行): the ways in which its row of the catalogue lets it stand, how it stands,
 * until when it may follow, and the files handed in for it, by their hash. It holds all that it needs, so that a case
 * keeps the list under which it was taken.
 */
public record Line(
        int seq,
        Name name,
        Name note,
        Optional<String> proof,
        boolean committable,
        Set<Tick> ways,
        Tick tick,
        Optional<LocalDate> until,
        List<Attachment> files) {

    public Line {
        ways = Collections.unmodifiableSet(EnumSet.copyOf(ways));
        files = List.copyOf(files);
    }

    static Line of(Paper paper) {
        boolean committable = paper.proof()
                .filter(proof -> proof.treatment() == Proof.Treatment.COMMITMENT)
                .isPresent();
        Set<Tick> ways = ways(paper, committable);
        return new Line(
                paper.seq(),
                paper.name(),
                paper.note(),
                paper.proof().map(Proof::id),
                committable,
                ways,
                ways.contains(Tick.NOT_ASKED) ? Tick.NOT_ASKED : Tick.LACKING,
                Optional.empty(),
                List.of());
    }

    private static Set<Tick> ways(Paper paper, boolean commitment) {
        boolean readable = paper.exemptible().equals("ELIC");
        if (readable && paper.source().equals("GOVERNMENT") && paper.form().equals("ELECTRONIC")) {
            // Data that offices share: there is nothing that a citizen could bring.
            return EnumSet.of(Tick.NOT_ASKED);
        }
        Set<Tick> ways = EnumSet.of(Tick.BROUGHT, Tick.LACKING);
        if (readable) {
            ways.add(Tick.NOT_ASKED);
        }
        if (paper.exemptible().equals("DEFER")) {
            ways.add(Tick.DEFERRED);
        }
        if (commitment) {
            ways.add(Tick.COMMITTED);
        }
        return ways;
    }

    Line barred() {
        Set<Tick> left = EnumSet.copyOf(ways);
        left.remove(Tick.COMMITTED);
        return new Line(seq, name, note, proof, committable, left, tick, until, files);
    }

    Line as(Tick other, Optional<LocalDate> limit) {
        return new Line(seq, name, note, proof, committable, ways, other, limit, files);
    }

    Line with(Attachment file) {
        if (files.contains(file)) {
            return this;
        }
        List<Attachment> more = new ArrayList<>(files);
        more.add(file);
        return new Line(seq, name, note, proof, committable, ways, tick, until, more);
    }
}
