package govhall.api.window;

import govhall.redis.HallReader;
import govhall.stream.TicketView;
import govhall.stream.WindowView;
import govhall.web.picture.Signages;
import govhall.web.picture.WindowJson;
import govhall.web.picture.WindowMapper;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Shows a window as a script answered it (窗口画面); a ticket in hand that the answer does not carry is read. */
@Component
@RequiredArgsConstructor
class WindowPictures {

    private final HallReader reader;
    private final Signages signages;

    WindowJson of(String hall, WindowView window, Optional<TicketView> told) {
        Optional<TicketView> held = window.ticket()
                .map(id -> told.filter(ticket -> ticket.id().equals(id)).orElseGet(() -> reader.ticket(hall, id)));
        return WindowMapper.INSTANCE.json(window, held, signages.of(hall));
    }
}
