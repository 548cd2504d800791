package govhall.stream;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A ticket (号票) as the last event left it. Times are ms since 1970. {@code seat} is the moment from which it counts as
 * waiting in its present leg's queue, {@code first} that of its first leg; {@code needs} are the letters of its needs;
 * {@code called} and {@code counted} are the first and the last call that counts; {@code layer}, {@code priority} (ms
 * times 1000) and {@code passed} say why it was called. {@code slip} counts its printed slips: older ones are void.
 */
public record TicketView(
        String id,
        String number,
        String queue,
        String priorityClass,
        String lane,
        Optional<String> ground,
        String needs,
        TicketState state,
        List<LegView> legs,
        int leg,
        long seat,
        long first,
        long issued,
        Optional<String> place,
        Optional<String> target,
        Optional<String> window,
        OptionalLong called,
        OptionalLong counted,
        int calls,
        OptionalLong serving,
        OptionalLong layer,
        OptionalLong priority,
        OptionalLong passed,
        int misses,
        OptionalLong missed,
        Optional<String> outcome,
        OptionalLong ended,
        int slip,
        long rev) {

    public static TicketView parse(String json) {
        Fields fields = Fields.of(json);
        return new TicketView(
                fields.text("id"),
                fields.text("number"),
                fields.text("queue"),
                fields.text("class"),
                fields.text("lane"),
                fields.optional("ground"),
                fields.text("needs"),
                TicketState.valueOf(fields.text("state")),
                LegView.parse(fields.text("legs")),
                (int) fields.number("leg"),
                fields.number("seat"),
                fields.number("first"),
                fields.number("issued"),
                fields.optional("place"),
                fields.optional("target"),
                fields.optional("window"),
                fields.optionalNumber("called"),
                fields.optionalNumber("counted"),
                (int) fields.number("calls"),
                fields.optionalNumber("serving"),
                fields.optionalNumber("layer"),
                fields.optionalNumber("priority"),
                fields.optionalNumber("passed"),
                (int) fields.number("misses"),
                fields.optionalNumber("missed"),
                fields.optional("outcome"),
                fields.optionalNumber("ended"),
                (int) fields.number("slip"),
                fields.number("rev"));
    }
}
