package govhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.standalone.start.StartRefused;
import govhall.testing.TestRedis;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.core.StringRedisTemplate;

@ExtendWith(OutputCaptureExtension.class)
class StandaloneTest {
    @TempDir
    Path temp;

    @Test
    void a_start_says_where_the_pages_are_what_survives_and_how_to_stop_and_ends_whole() throws Exception {
        try (var hall = hall()) {
            assertThat(hall.awaitLine("kiosk")).matches("kiosk +http://127.0.0.1:\\d+/kiosk/");
            assertThat(hall.awaitLine("console")).endsWith("/console/");
            assertThat(hall.awaitLine("board")).endsWith("/display/");
            assertThat(hall.awaitLine("data")).endsWith(temp.toRealPath().toString());
            assertThat(hall.awaitLine("Redis")).matches("Redis +(Redis|Valkey) \\d.*");
            assertThat(hall.awaitLine("durability")).endsWith("every acknowledged act survives a power cut");
            assertThat(hall.awaitLine("stop")).endsWith("Ctrl-C");
            var redis = redisProcess();
            assertThat(redis.isAlive()).isTrue();
            hall.interrupt();
            assertThat(hall.awaitExit()).isEqualTo(130);
            assertThat(redis.isAlive()).isFalse();
        }
    }

    @Test
    void a_second_start_on_the_folder_is_refused_with_a_sentence_while_the_first_lives() throws Exception {
        try (var first = hall();
                var second = waiting(first)) {
            assertThat(second.awaitLine("Another program"))
                    .contains(temp.toRealPath().toString());
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(String.join("\n", second.rest())).doesNotContain("\tat ");
        }
    }

    @Test
    void a_start_after_a_kill_takes_over() throws Exception {
        try (var first = hall()) {
            first.awaitLine("stop");
            first.killHard();
        }
        try (var context = Standalone.start(arguments())) {
            assertThat(context.getBean(StringRedisTemplate.class).opsForValue().get("a"))
                    .isNull();
        }
    }

    @Test
    void doors_without_locks_open_to_the_network_only_where_that_is_said_and_then_with_a_warning(CapturedOutput said) {
        assertThatThrownBy(() -> Standalone.start("--server.address=0.0.0.0", "--hall.data=" + temp.resolve("never")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("0.0.0.0");
        assertThat(temp.resolve("never")).doesNotExist();
        assertThat(said).doesNotContain("can do everything");
        Standalone.start("--server.port=0", "--server.address=0.0.0.0", "--hall.open=true", "--hall.data=" + temp)
                .close();
        assertThat(said)
                .contains(
                        "The hall listens on 0.0.0.0 and its doors have no locks: whoever reaches it can do everything");
    }

    @Test
    void an_outside_redis_is_used_where_one_is_named() {
        var outside = TestRedis.shared();
        outside.flush();
        try (var context =
                Standalone.start("--server.port=0", "--hall.data=" + temp, "--hall.redis.url=" + outside.url())) {
            context.getBean(StringRedisTemplate.class).opsForValue().set("here", "yes");
        }
        assertThat(new StringRedisTemplate(outside.connectionFactory())
                        .opsForValue()
                        .get("here"))
                .isEqualTo("yes");
        assertThat(temp.resolve("redis")).doesNotExist();
    }

    @Test
    void a_demonstration_has_a_folder_of_its_own() {
        try (var context = Standalone.start("--server.port=0", "--hall.data=" + temp, "--demo")) {
            assertThat(context.getEnvironment().getProperty("hall.data")).endsWith("/demo");
        }
        assertThat(temp.resolve("redis")).doesNotExist();
    }

    private ChildProgram hall() throws Exception {
        return new ChildProgram(Standalone.class, (Object[]) arguments());
    }

    private ChildProgram waiting(ChildProgram first) throws Exception {
        first.awaitLine("stop");
        return hall();
    }

    private String[] arguments() {
        return new String[] {"--server.port=0", "--hall.data=" + temp};
    }

    private ProcessHandle redisProcess() throws Exception {
        var pid = Files.readString(temp.resolve("redis/redis.pid")).trim();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
