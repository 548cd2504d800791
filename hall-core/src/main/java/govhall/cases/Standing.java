package govhall.cases;

/** Where a case stands in its life (办件状态): the state, the mode in which it is handled, and who decides it. */
public record Standing(String state, String mode, Side side) {

    /** Before it is opened. */
    public static final String NEW = "NEW";

    Standing in(String next) {
        return new Standing(next, mode, side);
    }
}
