package govhall.api.cases;

import govhall.cases.Condition;
import govhall.cases.MoveNote;
import govhall.web.json.Sentence;
import java.util.List;
import java.util.Optional;

/** What a window ticks (材料勾选), and who approved that something late is still taken. */
record TicksJson(long rev, List<TickJson> papers, Optional<Sentence> approval) {

    MoveNote note() {
        return MoveNote.NONE.with(
                Condition.APPROVAL, approval.map(Sentence::text).orElse(""));
    }
}
