package govhall.ticket;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.LegView;
import java.util.List;
import java.util.Optional;

/**
 * What a ticket (号票) is asked for: one to five legs in order, the class and the ground that claims it, the letters of
 * the needs in order, and the city of the circle where the matter belongs. {@code target} is a window or a kind of
 * window that the ticket is meant for; {@code source} the sort of door that asks.
 */
public record NewTicket(
        List<LegView> legs,
        String priorityClass,
        Optional<String> ground,
        String needs,
        Optional<String> place,
        Optional<String> target,
        String source) {

    private static final int MOST_LEGS = 5;

    public NewTicket {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new Refused(new Refusal.NothingAsked());
        }
        if (legs.size() > MOST_LEGS) {
            throw new Refused(new Refusal.TooManyLegs(Integer.toString(legs.size()), Integer.toString(MOST_LEGS)));
        }
    }

    /** An ordinary ticket for one queue. */
    public static NewTicket ordinary(String queue, String... items) {
        return new NewTicket(
                List.of(new LegView(queue, List.of(items))),
                "ORDINARY",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "KIOSK");
    }
}
