package govhall.api.window;

/** Why the window pauses (暂停), a reason of the city's list. */
record PauseJson(long rev, String reason) {}
