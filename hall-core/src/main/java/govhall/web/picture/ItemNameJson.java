package govhall.web.picture;

/** What an item is called (事项名称). */
public record ItemNameJson(String id, String name, String nameEn) {}
