package govhall.api.window;

import govhall.web.picture.CallJson;
import govhall.web.picture.HallJson;
import govhall.web.picture.QueueJson;
import govhall.web.picture.TicketJson;
import govhall.web.picture.WindowJson;
import java.util.List;

/** What a clerk's console shows (窗口台画面): the own window, all others, who comes next, who was missed. */
record ConsoleJson(
        HallJson hall,
        WindowJson window,
        List<WindowJson> windows,
        List<QueueJson> queues,
        List<NextTicketJson> next,
        List<CallJson> called,
        List<TicketJson> missed) {}
