package govhall.standalone.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendOnlyTailTest {

    private static final String FIRST = "redis.call('SET','a','1') redis.call('SET','b','大厅\\n') return 1";
    private static final String SECOND = "redis.call('SET','a','2') redis.call('SET','b','2') return 1";
    private static final String THIRD = "redis.call('SET','c','3') redis.call('SET','d','3') return 1";

    @TempDir
    Path dir;

    @Test
    void a_file_is_whole_up_to_its_last_whole_transaction_wherever_it_is_cut() throws Exception {
        long first = twoActs();
        byte[] all = Files.readAllBytes(file());

        for (int length = (int) first; length < all.length; length++) {
            Path cut = dir.resolve("cut");
            Files.write(cut, Arrays.copyOf(all, length));
            assertThat(AppendOnlyTail.wholeLength(cut)).as("cut at %s", length).isEqualTo(first);
        }
        assertThat(AppendOnlyTail.wholeLength(file())).isEqualTo(all.length);
    }

    @Test
    void an_act_that_a_power_cut_tore_never_comes_back_by_half() throws Exception {
        long first = twoActs();
        for (long length = first + 1; length < Files.size(file()); length += 20) {
            byte[] all = Files.readAllBytes(file());
            cut(length);
            try (var server = RedisServer.start(dir)) {
                assertThat(ask(server, "EVAL", THIRD, "0")).isEqualTo("1");
            }
            try (var server = RedisServer.start(dir)) {
                assertThat(ask(server, "GET", "a")).as("cut at %s", length).isEqualTo("1");
                assertThat(ask(server, "GET", "c")).isEqualTo("3");
            }
            Files.write(file(), all);
        }
    }

    @Test
    void a_file_that_is_damaged_elsewhere_is_left_to_the_server() throws Exception {
        twoActs();
        byte[] all = Files.readAllBytes(file());
        all[all.length / 2] = '?';
        all[0] = '?';
        Files.write(file(), all);

        AppendOnlyTail.makeWhole(dir);

        assertThat(Files.readAllBytes(file())).isEqualTo(all);
    }

    @Test
    void a_fresh_folder_has_no_tail() throws IOException {
        AppendOnlyTail.makeWhole(dir);
        assertThat(dir).isEmptyDirectory();
    }

    /** The length after the first of two acts. */
    private long twoActs() throws IOException {
        try (var server = RedisServer.start(dir)) {
            ask(server, "EVAL", FIRST, "0");
            long first = Files.size(file());
            ask(server, "EVAL", SECOND, "0");
            return first;
        }
    }

    private void cut(long length) throws IOException {
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private Path file() {
        return dir.resolve("appendonlydir").resolve("appendonly.aof.1.incr.aof");
    }

    private static String ask(RedisServer server, String... words) throws IOException {
        try (var wire = new Wire(server.port(), server.password())) {
            return wire.ask(words);
        }
    }
}
