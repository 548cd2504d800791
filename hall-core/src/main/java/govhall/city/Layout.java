package govhall.city;

import java.util.Locale;

/** How much of the city hall is run (大厅布局). */
public enum Layout {
    /** All windows and queues (全窗口布局). */
    FULL,
    /** The windows marked {@code core} only; every other queue is folded into one of theirs (七窗口布局). */
    CORE;

    /** The layout that a setting names: {@code full} or {@code core}. */
    public static Layout of(String setting) {
        for (Layout layout : values()) {
            if (layout.name().toLowerCase(Locale.ROOT).equals(setting)) {
                return layout;
            }
        }
        throw new IllegalArgumentException("layout " + setting + " is unknown; write full or core");
    }
}
