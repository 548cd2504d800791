package govhall.api.window;

import govhall.call.CallRule;
import govhall.call.CallRule.Choice;
import govhall.projection.HallView;
import govhall.stream.Roster.WindowRule;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.web.feed.Picture;
import govhall.web.picture.HallPicture;
import govhall.web.picture.Signages;
import govhall.web.picture.TicketJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws the console of one window (窗口台画面). */
@RequiredArgsConstructor
class ConsolePicture implements Picture {

    private static final int MOST_NEXT = 10;

    private final String hall;
    private final String window;
    private final Signages signages;
    private final JsonMapper json;

    @Override
    public ObjectNode draw(HallView view, Instant now) {
        HallPicture picture = new HallPicture(view, signages.of(hall, view));
        return json.valueToTree(new ConsoleJson(
                picture.hall(),
                picture.window(view.windows().get(window)),
                picture.windows(),
                picture.queues(),
                next(picture, now.toEpochMilli()),
                picture.called(),
                missed(picture)));
    }

    private List<NextTicketJson> next(HallPicture picture, long now) {
        HallView view = picture.view();
        List<Choice> order =
                new CallRule(view.roster(), now).order(view.tickets().values(), window);
        List<NextTicketJson> next = new ArrayList<>();
        for (Choice choice : order.subList(0, Math.min(MOST_NEXT, order.size()))) {
            long waited = Math.max(0, now - choice.ticket().seat()) / 1_000;
            next.add(NextTicketMapper.INSTANCE.json(
                    choice.ticket(), next.size() + 1, choice.layer(), waited, picture.signs()));
        }
        return next;
    }

    private List<TicketJson> missed(HallPicture picture) {
        WindowRule rule = picture.view().roster().windows().get(window);
        return picture.view().tickets().values().stream()
                .filter(ticket -> ticket.state() == TicketState.MISSED && serves(rule, ticket))
                .map(picture::ticket)
                .toList();
    }

    private static boolean serves(WindowRule window, TicketView ticket) {
        return window.skills().stream().anyMatch(skill -> skill.queue().equals(ticket.queue()));
    }
}
