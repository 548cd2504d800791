package govhall.api.cases;

import govhall.cases.Condition;
import govhall.cases.MoveNote;
import govhall.web.json.Sentence;
import java.util.Optional;

/** What a check told of a declaration that was false (承诺不实). */
record BrokenJson(long rev, Optional<Sentence> reason) {

    MoveNote note() {
        return MoveNote.NONE.with(Condition.REASON, reason.map(Sentence::text).orElse(""));
    }
}
