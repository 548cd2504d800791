package govhall.stream;

/** The states of a ticket (号票状态), spelt the same in Redis, events and JSON. */
public enum TicketState {
    WAITING,
    CALLED,
    SERVING,
    PARKED,
    MISSED,
    FINISHED,
    CANCELLED,
    LEFT;

    /** Whether nothing can happen to the ticket any more. */
    public boolean isFinal() {
        return this == FINISHED || this == CANCELLED || this == LEFT;
    }
}
