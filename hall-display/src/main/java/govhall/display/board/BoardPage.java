package govhall.display.board;

import govhall.refusal.Kind;
import govhall.refusal.Refused;
import govhall.web.idempotency.AskedHall;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of the boards; it is the same for all, but an unknown board has none. */
@Controller
@RequiredArgsConstructor
class BoardPage {

    private static final String PAGE = "forward:/display/index.html";

    private final Boards boards;

    @GetMapping("/display")
    String withoutSlash() {
        return "redirect:/display/";
    }

    @GetMapping("/display/")
    String main() {
        return PAGE;
    }

    /** A name without a dot is a board, one with a dot a file; the feed has the same path as a board would. */
    @GetMapping("/display/{board:(?!feed$)[^.]+}")
    String board(AskedHall hall, @PathVariable String board) {
        try {
            boards.of(hall.id(), board);
        } catch (Refused refused) {
            // A screen that starts while Redis is away must get the page that heals by itself.
            if (refused.refusal().kind() != Kind.AWAY) {
                throw refused;
            }
        }
        return PAGE;
    }
}
