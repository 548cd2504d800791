package govhall.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.SampleCity;
import govhall.testing.Until;
import org.junit.jupiter.api.Test;

/** A slip of a day that is over. */
class YesterdaysSlipTest {

    @Test
    void it_says_that_its_day_is_over() {
        SampleCity.setUp();
        try (Door door = Door.open(KioskApplication.class)) {
            Reply slip =
                    door.post("/kiosk/api/tickets", "{\"items\":[\"D04-01\"]}").is(201);
            String own = "/kiosk/api/tickets/" + slip.text("token");

            SampleCity.turnDay();

            Until.soon(() -> door.get(own).status() == 404);
            Reply old = door.get(own, "Accept-Language", "en").isProblem(404, "token-old");
            assertThat(old.text("detail")).contains("day is over", old.text("day"));
            door.delete(own).isProblem(404, "token-old");
            door.get(own + "/qr.svg").isProblem(404, "token-old");
            door.get("/t/feed?token=" + slip.text("token")).isProblem(404, "token-old");
            door.post("/kiosk/api/tickets", "{\"items\":[\"D04-01\"]}").is(201);
        }
    }
}
