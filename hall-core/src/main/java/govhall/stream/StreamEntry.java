package govhall.stream;

/** One entry of a day's stream: where it stands, the digest {@code before} it, and the event. */
public record StreamEntry(Offset at, String before, HallEvent event) {

    /** Whether this entry is the very next one after {@code reader} in the same history. */
    public boolean follows(Offset reader) {
        return at.day().equals(reader.day()) && at.n() == reader.n() + 1 && before.equals(reader.h());
    }
}
