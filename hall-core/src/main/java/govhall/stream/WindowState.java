package govhall.stream;

/** The states of a window (窗口状态). */
public enum WindowState {
    CLOSED,
    OPEN,
    PAUSED
}
