package govhall.web.feed;

/** A feed that a door offers: each bean of this type is served at its path, such as {@code /display/feed}. */
public record FeedPath(String path, FeedSource source) {}
