package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.RedisProcess;
import govhall.testing.Reply;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While Redis is away every door says so, and comes back by itself. */
class RedisAwayTest {

    private static final String SIGN_ON = "/api/v1/windows/1/sign-on";
    private static final String CLERK = "{\"rev\":0,\"clerk\":\"zhang\"}";

    @Test
    void nothing_is_a_fault_and_the_same_press_counts_when_it_is_back(@TempDir Path folder) {
        try (RedisProcess redis = TestRedis.start(folder);
                Door door = Door.openOn(redis.url(), ApiApplication.class, "--hall.layout=core")) {
            redis.killHard();

            Reply away = door.post(SIGN_ON, CLERK, "Idempotency-Key", "one", "Accept-Language", "en");
            assertThat(away.status()).as(away.body()).isEqualTo(503);
            assertThat(away.text("type")).isIn("/problems/away", "/problems/outcome-unknown");
            assertThat(away.header("Retry-After")).isEqualTo("1");
            away.saysNothingFromInside();
            door.get("/api/v1/tickets/x").isProblem(503, "away");
            door.get("/api/v1/hall").isProblem(503, "away");
            assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(503);
            door.get("/actuator/health/liveness").is(200);
            door.get("/console/").is(200);

            redis.restart();
            Until.soon(
                    Duration.ofSeconds(20),
                    () -> door.post(SIGN_ON, CLERK, "Idempotency-Key", "one").status() == 200);
            door.post("/api/v1/windows/1/open", "{\"rev\":1}").is(200);
        }
    }

    /** A client that waits for ever would keep the clerk before a dead button; Lettuce's own patience is a minute. */
    @Test
    void a_redis_that_hangs_leaves_a_press_unknown_soon_and_the_same_press_is_done_once(@TempDir Path folder)
            throws Exception {
        try (RedisProcess redis = TestRedis.start(folder);
                Door door = Door.openOn(redis.url(), ApiApplication.class, "--hall.layout=core")) {
            String pid = Long.toString(redis.process().pid());
            new ProcessBuilder("kill", "-STOP", pid).start().waitFor();
            Reply hung;
            try {
                hung = CompletableFuture.supplyAsync(() -> door.post(SIGN_ON, CLERK, "Idempotency-Key", "one"))
                        .get(30, TimeUnit.SECONDS);
            } finally {
                new ProcessBuilder("kill", "-CONT", pid).start().waitFor();
            }

            hung.isProblem(503, "outcome-unknown");
            Until.soon(
                    Duration.ofSeconds(20),
                    () -> door.post(SIGN_ON, CLERK, "Idempotency-Key", "one").status() == 200);
            door.post("/api/v1/windows/1/open", "{\"rev\":1}").is(200);
        }
    }
}
