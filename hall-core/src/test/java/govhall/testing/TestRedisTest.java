package govhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

class TestRedisTest {
    private static final RedisScript<Long> INCREMENT = RedisScript.of("return redis.call('INCR', KEYS[1])", Long.class);

    @Test
    void the_shared_one_answers_and_forgets() {
        var template = new StringRedisTemplate(TestRedis.shared().connectionFactory());
        template.opsForValue().set("a", "1");
        TestRedis.shared().flush();
        assertThat(template.opsForValue().get("a")).isNull();
    }

    @Test
    void an_armed_line_loses_the_answer_of_a_script_that_ran_and_the_client_runs_it_again() {
        var redis = TestRedis.shared();
        redis.flush();
        try (var line = new LostReplyProxy(redis.host(), redis.port())) {
            var factory = TestRedis.newConnectionFactory("127.0.0.1", line.port());
            var template = new StringRedisTemplate(factory);
            assertThat(increment(template)).isEqualTo(1);
            line.loseNextScriptReply();
            assertThat(increment(template)).isEqualTo(3);
            assertThat(line.lost()).isEqualTo(1);
            factory.destroy();
        }
    }

    @Test
    void a_line_that_was_down_heals() {
        var redis = TestRedis.shared();
        try (var line = new LostReplyProxy(redis.host(), redis.port())) {
            var factory = TestRedis.newConnectionFactory("127.0.0.1", line.port());
            var template = new StringRedisTemplate(factory);
            increment(template);
            line.down();
            var started = System.nanoTime();
            new Thread(() -> {
                        Until.pause(Duration.ofMillis(300));
                        line.up();
                    })
                    .start();
            Until.soon(() -> increment(template) > 0);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(250));
            factory.destroy();
        }
    }

    @Test
    void a_killed_one_starts_again_with_all_it_acknowledged(@TempDir Path dir) {
        try (var redis = TestRedis.start(dir)) {
            var template = new StringRedisTemplate(redis.connectionFactory());
            template.opsForList().rightPush("l", "1");
            redis.killHard();
            assertThat(redis.process().isAlive()).isFalse();
            redis.restart();
            Until.soon(() -> template.opsForList().rightPush("l", "2") == 2);
        }
    }

    @Test
    void a_cut_file_gives_back_a_prefix(@TempDir Path dir) throws Exception {
        try (var redis = TestRedis.start(dir)) {
            var template = new StringRedisTemplate(redis.connectionFactory());
            template.opsForList().rightPush("l", "1");
            var acknowledged = Files.size(redis.growingFile());
            template.opsForList().rightPush("l", "2");
            redis.killHard();
            try (var file = new RandomAccessFile(redis.growingFile().toFile(), "rw")) {
                file.setLength(acknowledged + 3);
            }
            redis.restart();
            Until.soon(() -> template.opsForList().range("l", 0, -1).equals(List.of("1")));
        }
    }

    private static long increment(StringRedisTemplate template) {
        return template.execute(INCREMENT, List.of("n"));
    }
}
