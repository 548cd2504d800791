package govhall.api.hall;

import govhall.web.picture.HallJson;
import govhall.web.picture.QueueJson;
import govhall.web.picture.WindowJson;
import java.util.List;

/** A hall as it is (大厅概况), with the offset at which it holds. */
record HallNowJson(
        String at,
        HallJson hall,
        List<WindowJson> windows,
        List<QueueJson> queues,
        List<NamedJson> classes,
        List<NamedJson> outcomes,
        List<NamedJson> pauseReasons) {}
