package govhall.api.cases;

import govhall.papers.Checklist.Ticked;
import govhall.papers.Tick;
import java.time.LocalDate;
import java.util.Optional;

/** How a paper is ticked (勾选): its number in the list, how it stands, and by when it may follow if it does. */
record TickJson(int seq, Tick tick, Optional<LocalDate> until) {

    Ticked ticked() {
        return new Ticked(seq, tick, until);
    }
}
