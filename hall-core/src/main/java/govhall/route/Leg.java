package govhall.route;

import java.util.List;

/** One errand of a ticket (环节): the queue where it waits, and the items or the bundle that it is about. */
public record Leg(String queue, List<String> items) {

    public Leg {
        items = List.copyOf(items);
    }
}
