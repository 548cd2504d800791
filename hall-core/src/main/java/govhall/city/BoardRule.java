package govhall.city;

import java.util.List;
import java.util.Map;

/** The board of a zone is a device of kind BOARD, and no zone has the name of the main board. */
final class BoardRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("zones", "devices");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> devices = tables.index("devices");
        for (Row zone : tables.rows("zones")) {
            Row board = devices.get(zone.text("board"));
            if (board == null || !board.text("kind").equals("BOARD")) {
                faults.add(
                        "zones", zone, "board " + zone.text("board") + " is no board", "write a BOARD of devices.csv");
            }
            if (zone.text("zone").equals(Board.MAIN) || devices.containsKey(zone.text("zone"))) {
                faults.add("zones", zone, "zone " + zone.text("zone") + " is the name of a board", "write another one");
            }
        }
    }
}
