package govhall.web.picture;

/** Which hall it is (大厅): {@code open} while at least one window is; {@code day} the business day, ISO 8601. */
public record HallJson(String id, String name, String nameEn, String day, boolean open) {}
