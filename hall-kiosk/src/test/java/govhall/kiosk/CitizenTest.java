package govhall.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.SampleCity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen at the kiosk and on the phone. */
class CitizenTest {

    private static Door door;

    @BeforeAll
    static void open() {
        SampleCity.setUp();
        door = Door.open(KioskApplication.class);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void aNewDay() {
        SampleCity.setUp();
    }

    @Test
    void a_citizen_takes_a_ticket_looks_at_it_and_gives_it_back() {
        Reply slip = door.post("/kiosk/api/tickets", "{\"items\":[\"D04-01\"]}").is(201);
        String own = "/kiosk/api/tickets/" + slip.text("token");
        assertThat(door.get(own).is(200).text("state")).isEqualTo("WAITING");
        assertThat(door.delete(own).is(200).text("state")).isEqualTo("CANCELLED");
        assertThat(door.get(own).is(200).text("state")).isEqualTo("CANCELLED");
    }
}
