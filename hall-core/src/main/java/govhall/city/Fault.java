package govhall.city;

/** One thing that is wrong in the folder (数据错误), where it stands, and how to mend it. */
public record Fault(String file, int line, String what, String mend) {

    /** {@code queues.csv:7: prefix I is not a letter for tickets; write one of A–Z without I and O}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + "; " + mend;
    }
}
