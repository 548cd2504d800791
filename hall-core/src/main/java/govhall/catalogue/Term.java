package govhall.catalogue;

/** How long something may take (时限): working days, or natural ones. */
public record Term(int days, boolean working) {

    public Term plus(int more) {
        return new Term(days + more, working);
    }
}
