package govhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.testing.RedisProcess;
import govhall.testing.TestRedis;
import govhall.testing.WholeRedis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.core.StringRedisTemplate;

/** An operator who describes a city of his own in a folder, and says which of its halls run. */
@ExtendWith(OutputCaptureExtension.class)
class OwnCityTest {

    @TempDir
    Path temp;

    private RedisProcess redis;

    @BeforeEach
    void startRedis() {
        redis = TestRedis.start(temp.resolve("redis"));
    }

    @AfterEach
    void endRedis() {
        redis.close();
    }

    @Test
    void a_folder_and_the_halls_of_it_that_are_named_run_and_a_spoilt_folder_changes_nothing(CapturedOutput said)
            throws Exception {
        var folder = sampleCity();
        spoil(folder, "city.csv", "潜江市政务服务中心", "我们的大厅");
        spoil(folder, "sites.csv", "潜江市政务服务中心", "我们的大厅");
        try (var hall = Standalone.start(arguments(folder, "429005,429005001"))) {
            var visitor =
                    new Visitor("http://127.0.0.1:" + hall.getEnvironment().getProperty("local.server.port"));
            var own = visitor.get("/api/v1/hall").is(200).json();
            assertThat(own.at("/hall/name").asString()).isEqualTo("我们的大厅");
            assertThat(own.get("windows")).hasSize(7);
            var town = visitor.get("/api/v1/hall", "Hall", "429005001").is(200).json();
            assertThat(town.at("/hall/id").asString()).isEqualTo("429005001");
            assertThat(StreamSupport.stream(town.get("windows").spliterator(), false)
                            .map(window -> window.get("no").asString()))
                    .containsExactly("1", "2", "3", "4");
            assertThat(visitor.get("/api/v1/hall?hall=429005001").is(200).json().get("hall"))
                    .isEqualTo(town.get("hall"));
            visitor.get("/api/v1/hall", "Hall", "429005002").isProblem(404, "hall-unknown");
        }
        var before = WholeRedis.of(new StringRedisTemplate(redis.connectionFactory()));

        spoil(folder, "city.csv", "04:00", "4 o'clock");
        spoil(folder, "queues.csv", "A,A,core", "A,I,core");
        spoil(folder, "windows.csv", "1,core,COMPREHENSIVE", "1,core,COMPREHENSIV");
        refusesToStart(folder, "429005");

        assertThat(said)
                .containsPattern("city\\.csv:\\d+: .+; .+")
                .containsPattern("queues\\.csv:\\d+: .+; .+")
                .containsPattern("windows\\.csv:\\d+: .+; .+")
                .contains("nothing was changed")
                .doesNotContain("\tat govhall");
        assertThat(WholeRedis.of(new StringRedisTemplate(redis.connectionFactory())))
                .isEqualTo(before);
    }

    @Test
    void a_hall_that_the_city_does_not_have_is_refused_with_a_sentence(CapturedOutput said) {
        refusesToStart("qianjiang", "429999");
        assertThat(said).contains("429999", "hall.halls").doesNotContain("\tat govhall");
        assertThat(WholeRedis.of(new StringRedisTemplate(redis.connectionFactory()))
                        .names())
                .isEmpty();
    }

    private void refusesToStart(Object folder, String halls) {
        assertThatThrownBy(() -> Standalone.start(arguments(folder, halls)).close())
                .isNotNull();
    }

    private String[] arguments(Object folder, String halls) {
        return new String[] {
            "--server.port=0",
            "--hall.data=" + temp.resolve("data"),
            "--hall.redis.url=" + redis.url(),
            "--hall.folder=" + folder,
            "--hall.layout=core",
            "--hall.halls=" + halls
        };
    }

    private Path sampleCity() throws IOException {
        var sample = Path.of("../hall-core/src/main/resources/cities/qianjiang");
        var copy = Files.createDirectory(temp.resolve("my-city"));
        try (var files = Files.list(sample)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void spoil(Path folder, String file, String was, String is) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(was);
        Files.writeString(folder.resolve(file), text.replace(was, is));
    }
}
