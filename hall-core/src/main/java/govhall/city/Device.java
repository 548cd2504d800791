package govhall.city;

/** A machine or a place on the plan of the city hall (设备). {@code kind} is a code of the vocabulary: KIOSK, BOARD … */
public record Device(String id, String kind, Name name, String zone) {

    boolean isBoard() {
        return kind.equals("BOARD");
    }
}
