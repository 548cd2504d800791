package govhall.api.ticket;

/** The body of an act that needs to say nothing (空请求体): an object without members, or no body. */
record NothingJson() {}
