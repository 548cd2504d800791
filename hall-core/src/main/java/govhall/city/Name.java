package govhall.city;

/** What a thing is called on screens, in Chinese and in English (名称). */
public record Name(String zh, String en) {}
