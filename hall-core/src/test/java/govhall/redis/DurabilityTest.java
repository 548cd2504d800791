package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Durability.Level;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "yes, always, ALWAYS",
        "yes, everysec, EVERY_SECOND",
        "yes, no, SYSTEM",
        "no, always, SNAPSHOTS",
    })
    void the_class_is_what_the_server_does(String file, String sync, Level level) {
        try (var redis = TestRedis.start(temp, "appendonly " + file, "appendfsync " + sync)) {
            assertThat(Durability.read(redis.connectionFactory())).isEqualTo(new Durability(level, 0));
            assertThat(Durability.serverVersion(redis.connectionFactory())).matches("(Redis|Valkey) \\d+\\..*");
        }
    }

    @Test
    void a_server_that_does_not_tell_is_of_unknown_class() {
        try (var redis = TestRedis.start(temp, "rename-command CONFIG \"\"")) {
            assertThat(Durability.read(redis.connectionFactory()).level()).isEqualTo(Level.UNKNOWN);
        }
    }

    @Test
    void a_replica_is_told() {
        try (var master = TestRedis.start(temp.resolve("master"), "repl-diskless-sync-delay 0");
                var replica = TestRedis.start(temp.resolve("replica"), "replicaof 127.0.0.1 " + master.port())) {
            Until.soon(() -> Durability.read(master.connectionFactory()).replicas() == 1);
            assertThat(Durability.read(master.connectionFactory()).sentence())
                    .isEqualTo("every acknowledged act survives a power cut; 1 replica follows");
            assertThat(replica.process().isAlive()).isTrue();
        }
    }
}
