package govhall.standalone.start;

/** Why the program does not start (拒绝启动): a sentence that says what is wrong, and one that says how to mend it. */
public final class StartRefused extends RuntimeException {
    private final String remedy;

    public StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public StartRefused(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
