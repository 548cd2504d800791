package govhall.city;

/** A part of the hall with its own board (功能分区); {@code board} is a device, or empty where there is none. */
public record Zone(String id, Name name, Name shortName, int floor, String board) {}
