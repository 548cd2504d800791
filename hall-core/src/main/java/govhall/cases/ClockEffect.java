package govhall.cases;

/** What a move does to the legal clock of a case (时限计时): the limits of 行政许可法 art. 42 to 45. */
public enum ClockEffect {
    NONE,
    START,
    STOP,
    RESUME,
    END
}
