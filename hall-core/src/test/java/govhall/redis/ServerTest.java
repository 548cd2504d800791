package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.testing.TestRedis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ServerTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"7.0.0", "7.0.15", "7.2.4", "8.0.1", "10.1.0", "unknown", ""})
    void a_server_that_is_new_enough_or_does_not_tell_is_taken(String version) {
        assertThatCode(() -> Server.refuseOlder(List.of(version))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.2.14", "6.9.9", "2.8.0"})
    void an_older_one_is_refused_with_a_sentence_also_where_it_is_one_of_many(String version) {
        assertThatThrownBy(() -> Server.refuseOlder(List.of("7.0.15", version)))
                .isInstanceOf(ServerUnfit.class)
                .hasMessage("The Redis that is named is " + version
                        + ", but the hall needs Redis 7.0 or newer, or Valkey.");
    }

    @Test
    void a_server_that_may_throw_tickets_away_is_warned_of(CapturedOutput said) {
        try (var redis = TestRedis.start(temp, "maxmemory-policy allkeys-lru")) {
            new Server(redis.connectionFactory()).refuseUnfit();
        }
        assertThat(said).contains("maxmemory-policy allkeys-lru", "noeviction");
    }

    @Test
    void one_that_keeps_everything_is_not(CapturedOutput said) {
        try (var redis = TestRedis.start(temp)) {
            new Server(redis.connectionFactory()).refuseUnfit();
        }
        assertThat(said).doesNotContain("maxmemory-policy");
    }
}
