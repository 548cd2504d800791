package govhall.refusal;

/** What sort of obstacle a {@link Refusal} is; decides the HTTP status (RFC 9110) that a door answers with. */
public enum Kind {
    /** Names something that is not there. */
    UNKNOWN(404),
    /** Cannot be read as a request at all. */
    INVALID(400),
    /** Can be read, but asks for what can never be done. */
    UNPROCESSABLE(422),
    /** The hall is in another state than the request supposes; may succeed later. */
    CONFLICT(409),
    /** Whoever asks may not. */
    FORBIDDEN(403),
    /** A limit is used up. */
    EXHAUSTED(429),
    /** What is needed to answer is out of reach. */
    AWAY(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }
}
