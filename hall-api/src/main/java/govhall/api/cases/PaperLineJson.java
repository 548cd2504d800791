package govhall.api.cases;

import govhall.papers.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A paper of a list (材料行): how it may stand, how it stands, until when it may follow, and its files. */
record PaperLineJson(
        int seq,
        String name,
        String nameEn,
        String note,
        String noteEn,
        Optional<String> proof,
        Set<Tick> ways,
        Tick tick,
        Optional<LocalDate> until,
        List<FileJson> files) {

    /** A file that was handed in; {@code hash} names it at the door. */
    record FileJson(String hash, String mediaType, long bytes) {}
}
