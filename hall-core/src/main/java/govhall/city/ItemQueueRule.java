package govhall.city;

import java.util.List;
import java.util.Map;

/** An item that the city decides waits in a queue of the city hall, any other in a town's; its legs end in its queue. */
final class ItemQueueRule implements FolderRule {

    private static final int MOST_LEGS = 5;

    @Override
    public List<String> files() {
        return List.of("items", "queues");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> queues = tables.index("queues");
        for (Row row : tables.rows("items")) {
            boolean city = row.text("level").equals("CITY");
            if (city == queues.get(row.text("queue")).text("layout").equals("local")) {
                faults.add(
                        "items",
                        row,
                        "queue " + row.text("queue") + " does not fit level " + row.text("level"),
                        "write a queue of the city hall for level CITY, else one of layout local");
            }
            List<String> legs = row.list("legs");
            if (!legs.isEmpty()
                    && (legs.size() < 2
                            || legs.size() > MOST_LEGS
                            || !legs.get(legs.size() - 1).equals(row.text("queue")))) {
                faults.add(
                        "items", row, "legs do not fit", "write two to five queues, the last one being queue, or none");
            }
            if (city
                    && legs.stream()
                            .anyMatch(leg -> queues.get(leg).text("layout").equals("local"))) {
                faults.add("items", row, "a leg is none of the city hall", "write queues of the city hall");
            }
        }
    }
}
