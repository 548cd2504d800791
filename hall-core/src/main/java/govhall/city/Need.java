package govhall.city;

/** What a citizen needs of a window (便利需求); only a window with the feature may call the ticket. */
public enum Need {
    /** A low counter (低位窗口). */
    LOW_COUNTER('L'),
    /** Sign language, here or by video (手语服务). */
    SIGN_LANGUAGE('S');

    private final char letter;

    Need(char letter) {
        this.letter = letter;
    }

    /** The letter in the code of a lane: {@code uLS}. */
    public char letter() {
        return letter;
    }
}
