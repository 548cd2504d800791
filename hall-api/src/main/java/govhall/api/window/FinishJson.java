package govhall.api.window;

/** How the errand in hand ended (办结), an outcome of the city's list. */
record FinishJson(long rev, String outcome) {}
