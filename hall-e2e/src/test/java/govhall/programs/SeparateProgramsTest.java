package govhall.programs;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.api.ApiApplication;
import govhall.display.DisplayApplication;
import govhall.kiosk.KioskApplication;
import govhall.testing.RedisProcess;
import govhall.testing.Reply;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The doors as programs of their own on one Redis, linked by nothing else. They are started once, citizens' and screens'
 * doors first, so that the tests tell one morning in its order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeparateProgramsTest {

    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir
    static Path temp;

    private static RedisProcess redis;
    private static DoorProgram api, display, kiosk, secondKiosk;

    @BeforeAll
    static void doorsOfCitizensAndScreensOpenFirst() {
        redis = TestRedis.start(temp.resolve("redis"));
        display = program("hall-display", DisplayApplication.class);
        kiosk = program("hall-kiosk", KioskApplication.class);
        secondKiosk = program("hall-kiosk", KioskApplication.class);
    }

    @AfterAll
    static void end() {
        Stream.of(api, display, kiosk, secondKiosk)
                .filter(program -> program != null)
                .forEach(DoorProgram::close);
        redis.close();
    }

    @Test
    @Order(1)
    void before_the_city_is_set_up_a_door_lives_is_not_ready_and_says_so_in_words() {
        for (DoorProgram door : List.of(kiosk, secondKiosk, display)) {
            door.awaits(LIVENESS, 200);
            assertThat(door.get(LIVENESS).text("status")).isEqualTo("UP");
            assertThat(door.get(READINESS).is(503).text("status")).isEqualTo("DOWN");
        }
        kiosk.get("/kiosk/api/start").isProblem(503, "city-not-set-up");
        kiosk.post("/kiosk/api/tickets", "{\"items\":[\"D04-01\"]}").isProblem(503, "city-not-set-up");
        assertThat(kiosk.get("/actuator/health/hall")
                        .is(503)
                        .json()
                        .at("/components/city/details/refusal")
                        .asString())
                .isEqualTo("city-not-set-up");
    }

    @Test
    @Order(2)
    void they_become_ready_by_themselves_when_hall_api_has_set_the_city_up() {
        api = program("hall-api", ApiApplication.class, "--hall.layout=core");
        api.awaits(READINESS, 200);
        for (DoorProgram door : List.of(kiosk, secondKiosk, display)) {
            door.awaits(READINESS, 200);
        }
    }

    @Test
    @Order(3)
    void a012_goes_from_the_kiosk_through_the_api_to_the_board() {
        String item = tileOfQueueA();
        try (BoardScreen board = new BoardScreen(display.address("ws", "/display/feed?board=main"))) {
            Until.soon(Duration.ofSeconds(20), board::hasPicture);
            for (int i = 1; i < 12; i++) {
                kiosk.post("/kiosk/api/tickets", "{\"items\":[\"" + item + "\"]}")
                        .is(201);
            }
            Reply slip = secondKiosk
                    .post("/kiosk/api/tickets", "{\"items\":[\"" + item + "\"]}")
                    .is(201);
            assertThat(slip.text("number")).isEqualTo("A012");

            api.post("/api/v1/windows/1/sign-on", "{\"rev\":0,\"clerk\":\"zhang\"}")
                    .is(200);
            api.post("/api/v1/windows/1/open", "{\"rev\":1}").is(200);
            long rev = 2;
            for (int i = 1; i <= 12; i++) {
                String outcome = i == 1 ? "" : ",\"outcome\":\"ADVICE\"";
                JsonNode window = api.post("/api/v1/windows/1/next", "{\"rev\":" + rev + outcome + "}")
                        .is(200)
                        .json()
                        .get("window");
                assertThat(window.at("/ticket/number").asString()).isEqualTo("A%03d".formatted(i));
                rev = window.get("rev").asLong();
            }

            Until.soon(Duration.ofSeconds(20), () -> board.calls("A012", "1"));
            Until.soon(
                    Duration.ofSeconds(20),
                    () -> kiosk.get("/kiosk/api/tickets/" + slip.text("token"))
                            .text("state")
                            .equals("CALLED"));
        }
    }

    @Test
    @Order(4)
    void kiosks_that_share_a_folder_of_keys_take_each_others_tokens() {
        Reply slip = kiosk.post("/kiosk/api/tickets", "{\"items\":[\"" + tileOfQueueA() + "\"]}")
                .is(201);
        Reply seen = secondKiosk.get("/kiosk/api/tickets/" + slip.text("token")).is(200);
        assertThat(seen.text("number")).isEqualTo(slip.text("number"));
    }

    @Test
    @Order(5)
    void each_says_which_server_holds_the_hall_what_survives_and_how_far_its_clock_is_ahead() {
        for (DoorProgram door : List.of(api, kiosk, display)) {
            JsonNode details = door.get("/actuator/health/hall").is(200).json().get("components");
            assertThat(details.at("/durability/details/server").asString()).matches("(Redis|Valkey) \\d+\\..*");
            assertThat(details.at("/durability/details/class").asString()).isEqualTo("ALWAYS");
            assertThat(details.at("/durability/details/survives").asString())
                    .isEqualTo("every acknowledged act survives a power cut");
            assertThat(details.at("/clock/details/aheadMs").asLong(-1)).isBetween(0L, 1_000L);
            assertThat(door.get("/actuator/health").is(200).json().has("details"))
                    .isFalse();
            assertThat(door.get("/actuator/health").body()).doesNotContain("Redis", "durability\":{\"details");
        }
    }

    @Test
    @Order(6)
    void each_has_metrics_describes_itself_and_shows_nothing_else_from_inside() {
        for (Map.Entry<DoorProgram, String> door : Map.of(api, "/api/v1/hall", kiosk, "/kiosk/api/start", display, "")
                .entrySet()) {
            assertThat(door.getKey().get("/actuator/prometheus").is(200).body()).contains("jvm_memory_used_bytes");
            JsonNode described = door.getKey().get("/v3/api-docs").is(200).json();
            assertThat(described.get("openapi").asString()).startsWith("3.1");
            if (!door.getValue().isEmpty()) {
                assertThat(described.get("paths").has(door.getValue())).isTrue();
            }
            for (String hidden :
                    List.of("env", "beans", "heapdump", "loggers", "configprops", "mappings", "shutdown")) {
                door.getKey().get("/actuator/" + hidden).is(404).saysNothingFromInside();
            }
        }
    }

    @Test
    @Order(7)
    void a_killed_kiosk_and_a_killed_board_take_nothing_with_them() {
        Reply slip = kiosk.post("/kiosk/api/tickets", "{\"items\":[\"" + tileOfQueueA() + "\"]}")
                .is(201);
        kiosk.close();
        display.close();
        assertThat(secondKiosk
                        .get("/kiosk/api/tickets/" + slip.text("token"))
                        .is(200)
                        .text("state"))
                .isEqualTo("WAITING");
        api.get("/api/v1/hall").is(200);
    }

    private static DoorProgram program(String module, Class<?> program, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--spring.data.redis.url=" + redis.url(),
                                "--hall.data=" + temp.resolve("shared"),
                                "--spring.main.banner-mode=off"),
                        Stream.of(settings))
                .toArray(String[]::new);
        return new DoorProgram(module, program, temp, all);
    }

    private static String tileOfQueueA() {
        for (JsonNode tile : secondKiosk.get("/kiosk/api/start").is(200).json().get("tiles")) {
            if (tile.get("queue").asString().equals("A")) {
                return tile.get("id").asString();
            }
        }
        throw new AssertionError("no tile leads to queue A");
    }
}
