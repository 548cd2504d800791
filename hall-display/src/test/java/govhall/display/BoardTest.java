package govhall.display;

import govhall.testing.Door;
import govhall.testing.SampleCity;
import org.junit.jupiter.api.Test;

/** The board's page and feed. */
class BoardTest {

    @Test
    void a_board_has_a_page_unless_it_is_unknown() {
        SampleCity.setUp();
        try (Door door = Door.open(DisplayApplication.class)) {
            door.get("/display/").is(200);
            door.get("/display/main").is(200);
            door.get("/display/BD-A").is(200);
            door.get("/display/nowhere").isProblem(404, "board-unknown");
        }
    }
}
