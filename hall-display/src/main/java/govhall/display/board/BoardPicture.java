package govhall.display.board;

import govhall.city.Board;
import govhall.projection.HallView;
import govhall.web.feed.Picture;
import govhall.web.picture.HallPicture;
import govhall.web.picture.QueueJson;
import govhall.web.picture.Signages;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws a board (显示屏画面). */
@RequiredArgsConstructor
class BoardPicture implements Picture {

    private final String hall;
    private final Board board;
    private final Signages signages;
    private final JsonMapper json;

    @Override
    public ObjectNode draw(HallView view, Instant now) {
        HallPicture picture = new HallPicture(view, signages.of(hall, view));
        List<QueueJson> queues = picture.queues();
        return json.valueToTree(new BoardJson(
                picture.hall(),
                zones(picture, queues),
                windows(picture),
                queues.stream().filter(queue -> shows(queue.zone())).toList(),
                picture.called().stream().filter(call -> shows(call.zone())).toList()));
    }

    private List<BoardZoneJson> zones(HallPicture picture, List<QueueJson> queues) {
        return picture.signs().hall().zones().values().stream()
                .filter(zone -> shows(zone.id()))
                .map(zone -> new BoardZoneJson(
                        zone.id(), zone.name().zh(), zone.name().en(), waiting(zone.id(), queues)))
                .toList();
    }

    private List<BoardWindowJson> windows(HallPicture picture) {
        return picture.view().windows().values().stream()
                .filter(window -> shows(picture.signs().zoneOfWindow(window.no())))
                .map(window -> BoardWindowMapper.INSTANCE.json(window, picture.signs()))
                .toList();
    }

    private boolean shows(String zone) {
        return board.zone().map(zone::equals).orElse(true);
    }

    private static int waiting(String zone, List<QueueJson> queues) {
        return queues.stream()
                .filter(queue -> queue.zone().equals(zone))
                .mapToInt(QueueJson::waiting)
                .sum();
    }
}
