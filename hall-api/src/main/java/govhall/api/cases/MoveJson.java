package govhall.api.cases;

import govhall.cases.Condition;
import govhall.cases.MoveNote;
import govhall.web.json.Sentence;
import java.util.Optional;

/** What is given with a verb of a case (办理意见): the revision that was seen, and what the table of life asks for. */
record MoveJson(
        long rev,
        Optional<Sentence> reason,
        Optional<Sentence> way,
        Optional<Sentence> lacks,
        Optional<Sentence> special,
        Optional<Sentence> approval,
        Optional<String> delivery,
        Optional<String> parcel,
        Optional<String> department) {

    MoveNote note() {
        MoveNote note = MoveNote.NONE
                .with(Condition.REASON, text(reason))
                .with(Condition.WAY, text(way))
                .with(Condition.LACKS, text(lacks))
                .with(Condition.SPECIAL, text(special))
                .with(Condition.APPROVAL, text(approval))
                .with(Condition.DELIVERY, delivery.orElse(""))
                .with(Condition.PARCEL, parcel.orElse(""));
        return department.map(note::to).orElse(note);
    }

    private static String text(Optional<Sentence> sentence) {
        return sentence.map(Sentence::text).orElse("");
    }
}
