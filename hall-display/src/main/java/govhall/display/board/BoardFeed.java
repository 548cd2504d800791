package govhall.display.board;

import govhall.city.Board;
import govhall.web.feed.FeedPath;
import govhall.web.feed.Topic;
import govhall.web.idempotency.AskedHalls;
import govhall.web.picture.Signages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The feed of boards at {@code /display/feed?board=}. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class BoardFeed {

    private final AskedHalls halls;
    private final Boards boards;
    private final Signages signages;
    private final JsonMapper json;

    @Bean
    FeedPath boardFeedPath() {
        return new FeedPath("/display/feed", this::topic);
    }

    private Topic topic(HttpServletRequest handshake) {
        String hall = halls.of(handshake);
        String name = Optional.ofNullable(handshake.getParameter("board")).orElse(Board.MAIN);
        Board board = boards.of(hall, name);
        return Topic.of(
                hall,
                "board-" + board.zone().orElse(Board.MAIN),
                signages.of(hall).city().zone(),
                new BoardPicture(hall, board, signages, json));
    }
}
