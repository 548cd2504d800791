package govhall.api.window;

/** The revision of the window that the clerk saw (版本号). */
record RevJson(long rev) {}
