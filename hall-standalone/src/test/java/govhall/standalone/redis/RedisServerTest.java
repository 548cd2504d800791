package govhall.standalone.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.standalone.ChildProgram;
import govhall.standalone.start.StartRefused;
import govhall.testing.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServerTest {
    private static final String NOTHING_INSTALLED = "";

    @TempDir
    Path temp;

    @Test
    void the_password_is_for_the_owner_alone_and_every_write_is_on_disk_before_its_answer() throws Exception {
        var dir = temp.resolve("a b \"c\" 大厅");
        try (var server = RedisServer.start(dir)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("redis.conf"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)))
                    .isEqualTo("rwx------");
            assertThat(Files.readString(dir.resolve("redis.conf")))
                    .contains("bind 127.0.0.1\n", "appendonly yes\n", "appendfsync always\n", "save \"\"\n");
            assertThatThrownBy(() -> new Wire(server.port(), "guess")).hasMessageContaining("WRONGPASS");
            assertThat(ask(server, "PING")).isEqualTo("PONG");
        }
    }

    @Test
    void the_bundled_server_runs_where_none_is_installed() throws Exception {
        try (var server = RedisServer.start(temp, NOTHING_INSTALLED)) {
            assertThat(server.describe()).isEqualTo("Redis 7.0.15, bundled");
            assertThat(ask(server, "INFO", "server")).contains("redis_version:7.0.15");
        }
    }

    @Test
    void an_installed_server_below_seven_is_passed_over() throws Exception {
        var old = fakeServer("Redis server v=6.2.11 sha=0");
        try (var server = RedisServer.start(temp.resolve("data"), old.toString())) {
            assertThat(server.describe()).endsWith("bundled");
        }
    }

    @Test
    void a_server_older_than_the_folder_is_refused() throws Exception {
        Files.writeString(temp.resolve("server-version"), "Redis 99.0.0\n");
        assertThatThrownBy(() -> RedisServer.start(temp))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(temp + " was last written by Redis 99.0.0");
        assertThat(temp.resolve("appendonlydir")).doesNotExist();
    }

    @Test
    void the_bundled_server_steps_in_where_the_installed_one_is_too_old_for_the_folder() throws Exception {
        Files.writeString(temp.resolve("server-version"), "Redis 7.0.15\n");
        var old = fakeServer("Redis server v=7.0.4 sha=0");
        try (var server = RedisServer.start(temp, old.toString())) {
            assertThat(server.describe()).endsWith("bundled");
        }
    }

    @Test
    void a_damaged_folder_is_refused_with_the_last_words_of_the_server() throws Exception {
        RedisServer.start(temp).close();
        Files.writeString(temp.resolve("appendonlydir/appendonly.aof.manifest"), "nonsense\n");
        assertThatThrownBy(() -> RedisServer.start(temp))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("did not start on " + temp)
                .hasMessageContaining("manifest");
    }

    @Test
    void what_was_written_is_there_at_the_next_start() throws Exception {
        try (var server = RedisServer.start(temp)) {
            ask(server, "SET", "a", "1");
        }
        try (var server = RedisServer.start(temp)) {
            assertThat(ask(server, "GET", "a")).isEqualTo("1");
        }
    }

    @Test
    void a_server_that_dies_is_started_again_on_its_port_with_all_it_acknowledged() throws Exception {
        try (var server = RedisServer.start(temp)) {
            ask(server, "SET", "a", "1");
            var dead = server.pid();
            ProcessHandle.of(dead).orElseThrow().destroyForcibly();
            Until.soon(() -> ask(server, "GET", "a").equals("1"));
            assertThat(server.pid()).isNotEqualTo(dead);
        }
    }

    @Test
    void closing_ends_the_server() {
        var server = RedisServer.start(temp);
        var pid = server.pid();
        server.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_program_killed_in_a_burst_leaves_no_orphan_and_loses_nothing_acknowledged() throws Exception {
        try (var program = new ChildProgram(Burst.class, temp)) {
            var pid = pidFrom(program);
            program.awaitLine("acknowledged 500");
            program.killHard();
            var acknowledged = lastAcknowledged(program.rest(), 500);
            Until.soon(
                    Duration.ofSeconds(5),
                    () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
            try (var server = RedisServer.start(temp)) {
                assertThat(Long.parseLong(ask(server, "GET", "n"))).isGreaterThanOrEqualTo(acknowledged);
            }
        }
    }

    @Test
    void a_server_that_was_left_behind_is_ended_before_the_next_one_starts() throws Exception {
        var conf = RedisConf.fresh();
        conf.write(temp);
        var program = RedisProgram.find(System.getenv("PATH"), temp, Optional.empty());
        var orphan = new ProcessBuilder(program.path().toString(), "redis.conf")
                .directory(temp.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Until.soon(() -> {
            try (var wire = new Wire(conf.port(), conf.password())) {
                return wire.ask("SET", "a", "1").equals("OK");
            }
        });
        try (var next = RedisServer.start(temp)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(next, "GET", "a")).isEqualTo("1");
        }
    }

    @Test
    void a_copied_folder_leaves_the_server_of_the_first_alone() throws Exception {
        try (var first = RedisServer.start(temp.resolve("first"))) {
            var pid = first.pid();
            var copy = Files.createDirectory(temp.resolve("copy"));
            for (var name : List.of("redis.conf", "redis.pid", "server-version")) {
                Files.copy(temp.resolve("first").resolve(name), copy.resolve(name));
            }
            try (var second = RedisServer.start(copy)) {
                assertThat(ask(second, "PING")).isEqualTo("PONG");
                assertThat(ask(first, "PING")).isEqualTo("PONG");
                assertThat(first.pid()).isEqualTo(pid);
            }
        }
    }

    @Test
    void a_server_that_was_left_behind_and_hangs_is_ended_too() throws Exception {
        try (var program = new ChildProgram(Burst.class, temp)) {
            var pid = pidFrom(program);
            program.awaitLine("acknowledged 100");
            new ProcessBuilder("kill", "-STOP", Long.toString(pid)).start().waitFor();
            program.killHard();
            var acknowledged = lastAcknowledged(program.rest(), 100);
            try (var next = RedisServer.start(temp)) {
                assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
                assertThat(Long.parseLong(ask(next, "GET", "n"))).isGreaterThanOrEqualTo(acknowledged);
            }
        }
    }

    private static long pidFrom(ChildProgram program) throws IOException {
        return Long.parseLong(program.awaitLine("redis ").substring("redis ".length()));
    }

    private static long lastAcknowledged(List<String> rest, long before) {
        return rest.stream()
                .filter(line -> line.matches("acknowledged \\d+"))
                .mapToLong(line -> Long.parseLong(line.substring("acknowledged ".length())))
                .reduce(before, (first, second) -> second);
    }

    private static String ask(RedisServer server, String... words) throws IOException {
        try (var wire = new Wire(server.port(), server.password())) {
            return wire.ask(words);
        }
    }

    /** A folder with a {@code redis-server} that says which version it is, and no more. */
    private Path fakeServer(String version) throws IOException {
        var folder = Files.createDirectory(temp.resolve("bin"));
        var script = folder.resolve("redis-server");
        Files.writeString(script, "#!/bin/sh\necho '" + version + "'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    /** Counts as fast as the server acknowledges. */
    static final class Burst {
        public static void main(String[] args) throws Exception {
            var server = RedisServer.start(Path.of(args[0]));
            System.out.println("redis " + server.pid());
            try (var wire = new Wire(server.port(), server.password())) {
                while (true) {
                    System.out.println("acknowledged " + wire.ask("INCR", "n"));
                }
            }
        }
    }
}
