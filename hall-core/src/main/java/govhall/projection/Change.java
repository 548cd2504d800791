package govhall.projection;

import govhall.stream.Happening;
import java.util.List;

/**
 * The hall's picture went from one view to the next. {@code cause} is the word of what happened; where the history
 * itself turned out to be another one it is {@link #HISTORY_CHANGED} and every screen needs the whole picture.
 */
public record Change(HallView before, HallView now, String cause) {

    public static final String HISTORY_CHANGED = "history-changed";

    private static final List<String> LOUD =
            List.of(HISTORY_CHANGED, Happening.CALLED.word(), Happening.RECALLED.word());

    public boolean rebuilt() {
        return cause.equals(HISTORY_CHANGED);
    }

    /** This change and the one after it as one. */
    public Change then(Change later) {
        return new Change(before, later.now, louder(cause, later.cause));
    }

    /** Of two causes the one that people must hear: another history, a call, a repeated call, else the later. */
    public static String louder(String earlier, String later) {
        return LOUD.stream()
                .filter(loud -> loud.equals(earlier) || loud.equals(later))
                .findFirst()
                .orElse(later);
    }
}
