package govhall.display.board;

import govhall.web.picture.CallJson;
import govhall.web.picture.HallJson;
import govhall.web.picture.QueueJson;
import java.util.List;

/** What a board shows (显示屏画面); a zone's board only what is in its zone. */
record BoardJson(
        HallJson hall,
        List<BoardZoneJson> zones,
        List<BoardWindowJson> windows,
        List<QueueJson> queues,
        List<CallJson> called) {}
