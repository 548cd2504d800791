package govhall.projection;

/**
 * The hall's picture went from one view to the next. {@code cause} is the word of what happened; where the history
 * itself turned out to be another one it is {@link #HISTORY_CHANGED} and every screen needs the whole picture.
 */
public record Change(HallView before, HallView now, String cause) {

    public static final String HISTORY_CHANGED = "history-changed";

    public boolean rebuilt() {
        return cause.equals(HISTORY_CHANGED);
    }
}
