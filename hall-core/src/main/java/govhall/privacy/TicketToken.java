package govhall.privacy;

/**
 * What the code on a slip says (号票凭证): the hall, the ticket's id, which of its printed slips this is, and the seat
 * (ms since 1970; 0 = provisional: given before the hall has seen the ticket).
 */
public record TicketToken(String hall, String ticket, int slip, long seat) {

    /** The business day of the ticket, {@code yyMMdd}. */
    public String shortDay() {
        return ticket.substring(0, 6);
    }
}
