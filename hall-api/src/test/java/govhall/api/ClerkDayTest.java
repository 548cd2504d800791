package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk's day through the door. */
class ClerkDayTest {

    private Door door;

    @BeforeEach
    void open() {
        TestRedis.shared().flush();
        door = Door.open(ApiApplication.class, "--hall.layout=core");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void a_clerk_signs_on_calls_serves_and_finishes() {
        door.post("/api/v1/windows/1/sign-on", "{\"rev\":0,\"clerk\":\"zhang\"}")
                .is(200);
        door.post("/api/v1/windows/1/open", "{\"rev\":1}").is(200);
        Reply slip = door.post("/api/v1/tickets", "{\"items\":[\"D04-01\"]}").is(201);

        Reply called = door.post("/api/v1/windows/1/next", "{\"rev\":2}").is(200);

        assertThat(called.json().at("/window/ticket/number").asString()).isEqualTo(slip.text("number"));
        assertThat(called.json().at("/window/ticket/why/layer").asInt()).isEqualTo(1);
        door.post("/api/v1/windows/1/serve", "{\"rev\":3}").is(200);
        Reply done = door.post("/api/v1/windows/1/finish", "{\"rev\":4,\"outcome\":\"DONE_ON_SPOT\"}")
                .is(200);
        assertThat(done.json().at("/window/ticket").isNull()).isTrue();
        Reply hall = door.get("/api/v1/hall").is(200);
        assertThat(hall.text("at")).isEqualTo(done.text("at"));
    }
}
