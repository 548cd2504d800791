package govhall.standalone.redis;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.standalone.redis.ServerVersion.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {
    @ParameterizedTest
    @CsvSource({
        "REDIS, Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64, Redis 7.0.15",
        "VALKEY, Valkey server v=8.1.3 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64, Valkey 8.1.3",
        "VALKEY, Server v=7.2.5 sha=00000000:0 malloc=libc bits=64, Valkey 7.2.5",
    })
    void the_version_is_what_the_server_says(Family family, String line, String version) {
        assertThat(ServerVersion.spoken(line, family)).hasToString("Optional[" + version + "]");
        assertThat(ServerVersion.written(version)).hasToString("Optional[" + version + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "Redis 7.0.15, Redis 7.0.15, true",
        "Redis 7.2.0, Redis 7.0.15, true",
        "Redis 7.0.14, Redis 7.0.15, false",
        "Redis 7.0.15, Redis 8.0.0, false",
        "Valkey 8.1.3, Redis 7.2.9, true",
        "Valkey 8.1.3, Redis 7.4.0, false",
        "Redis 7.2.9, Valkey 7.2.5, true",
        "Redis 7.2.9, Valkey 8.0.0, false",
    })
    void an_older_server_does_not_read_what_a_newer_one_wrote(String reader, String writer, boolean reads) {
        assertThat(version(reader).reads(version(writer))).isEqualTo(reads);
    }

    private static ServerVersion version(String text) {
        return ServerVersion.written(text).orElseThrow();
    }
}
