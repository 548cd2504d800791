package govhall.api.window;

import govhall.web.picture.WindowJson;

/** What became of a press (操作结果): the window as it is now, and the offset that a feed must reach to show it. */
record DoneJson(String at, WindowJson window) {}
