package govhall.city;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One site of the city as it runs (大厅): its zones, queues and windows by id, in order. */
public record Hall(
        String id,
        SiteLevel level,
        Layout layout,
        Name name,
        Map<String, Zone> zones,
        Map<String, Queue> queues,
        Map<String, Window> windows,
        Map<String, Device> devices) {

    /** The queue of this hall where the errands of a queue of the city wait; empty: they are not done here. */
    public Optional<Queue> queueFor(Queue asked) {
        if (level != SiteLevel.CITY) {
            return queues.values().stream().findFirst();
        }
        return Optional.ofNullable(queues.get(asked.id()))
                .or(() -> asked.foldInto().map(queues::get));
    }

    /** Every board by what its address may say: {@code main}, the zones, the devices. */
    public Map<String, Board> boards() {
        Map<String, Board> boards = new LinkedHashMap<>();
        boards.put(Board.MAIN, new Board(Board.MAIN, name, Optional.empty()));
        zones.values()
                .forEach(zone -> boards.put(zone.id(), new Board(zone.id(), zone.name(), Optional.of(zone.id()))));
        devices.values().stream()
                .filter(Device::isBoard)
                .forEach(device -> boards.put(device.id(), new Board(device.id(), device.name(), zoneOf(device))));
        return boards;
    }

    private Optional<String> zoneOf(Device board) {
        return zones.values().stream()
                .filter(zone -> zone.board().equals(board.id()))
                .map(Zone::id)
                .findFirst();
    }
}
