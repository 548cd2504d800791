package govhall.api.window;

/** Who signs on (签到), at the revision that was seen. */
record SignOnJson(long rev, String clerk) {}
