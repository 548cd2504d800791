package govhall.stream;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One errand of a ticket: the queue where it waits and the items that it is about. */
public record LegView(String queue, List<String> items) {

    public LegView {
        items = List.copyOf(items);
    }

    /** Reads legs as the ticket's hash spells them: {@code A:X001,D04-02;B:D02-01}. */
    public static List<LegView> parse(String legs) {
        return Arrays.stream(legs.split(";")).map(LegView::parseOne).toList();
    }

    /** Spells legs for the ticket's hash. */
    public static String format(List<LegView> legs) {
        return legs.stream()
                .map(leg -> leg.queue + ":" + String.join(",", leg.items))
                .collect(Collectors.joining(";"));
    }

    private static LegView parseOne(String leg) {
        int colon = leg.indexOf(':');
        String items = leg.substring(colon + 1);
        return new LegView(leg.substring(0, colon), items.isEmpty() ? List.of() : List.of(items.split(",")));
    }
}
