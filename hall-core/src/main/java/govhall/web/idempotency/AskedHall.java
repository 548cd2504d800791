package govhall.web.idempotency;

/** The hall that a request means (所指大厅), as an argument of a door's method. */
public record AskedHall(String id) {}
