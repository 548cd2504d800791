package govhall.api.day;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalDate;

/** Which day is to end (日切): the running one, ISO 8601. */
record TurnJson(LocalDate ended) {

    private static final int LAST_YEAR = 9998;

    TurnJson {
        if (ended != null && (ended.getYear() < 1 || ended.getYear() > LAST_YEAR)) {
            throw new Refused(new Refusal.BodyInvalid("$.ended", "out-of-range"));
        }
    }
}
