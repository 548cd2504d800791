package govhall.redis;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.projection.Change;
import govhall.projection.HallView;
import govhall.projection.Projection;
import govhall.stream.Offset;
import govhall.testing.Burst;
import govhall.testing.HallInvariants;
import govhall.testing.RedisProcess;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.testing.Until;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * The power fails (断电): the append-only file ends somewhere. With all that was acknowledged on the disk nothing of it
 * is lost; where the disk lied, or a copy of yesterday was restored, the hall starts on a whole prefix of its history.
 */
class PowerCutTest {

    private static final int CUTS = 20;
    private static final int ACTS = 120;
    /** What was acknowledged last; what follows was written, but nobody heard of it. */
    private static final int HEARD = 80;

    private final Random random = new Random();
    private final NavigableMap<Long, Offset> written = new TreeMap<>();
    private final List<Change> shown = new ArrayList<>();
    private RedisProcess redis;
    private LettuceConnectionFactory line;
    private TestHall hall;
    private Projection screens;
    private Path dir;
    private Path saved;

    @BeforeEach
    void aHallOnARedisOfItsOwn(@TempDir Path folder) {
        dir = folder.resolve("redis");
        saved = folder.resolve("saved");
        redis = TestRedis.start(dir, "aof-load-truncated yes", "auto-aof-rewrite-percentage 0");
        line = ProductionClient.factory(redis.host(), redis.port());
        hall = TestHall.real(line, Rosters.impatient());
        written.put(size(), hall.snapshot().at());
        screens = new Projection(hall.id, hall.reader, hall.log);
        screens.listen(shown::add);
    }

    @AfterEach
    void noMoreRedis() {
        redis.close();
        line.destroy();
    }

    @Test
    void what_was_acknowledged_survives_a_cut_at_any_byte_after_it() throws IOException {
        Offset heard = aMorning(ACTS);
        long acknowledged = sizeAt(heard);
        List<Long> cuts = new ArrayList<>(List.of(acknowledged));
        random.longs(CUTS, acknowledged, written.lastKey()).forEach(cuts::add);

        for (long cut : cuts) {
            startsAgainCutAt(cut);

            assertThat(hall.snapshot().at().n()).as("cut at %s", cut).isGreaterThanOrEqualTo(heard.n());
            assertThat(hall.log
                            .after(hall.id, heard.day(), heard.n() - 1, 1)
                            .get(0)
                            .at())
                    .as("the last acknowledged event")
                    .isEqualTo(heard);
            isTheWholePrefix(cut);
        }
    }

    @Test
    void a_cut_before_leaves_a_whole_prefix_and_no_screen_keeps_a_call_that_did_not_happen() throws IOException {
        Offset heard = aMorning(ACTS);
        int within = 0;
        for (long cut : random.longs(CUTS, written.firstKey(), sizeAt(heard)).toArray()) {
            screens.sweep();
            Offset seen = screens.view().at();
            shown.clear();
            startsAgainCutAt(cut);

            isTheWholePrefix(cut);
            within += written.containsKey(cut) ? 0 : 1;
            screens.sweep();
            assertThat(screens.view()).isEqualTo(HallView.of(hall.snapshot()));
            assertThat(shown).hasSize(1).allMatch(Change::rebuilt);
            assertThat(screens.at(seen)).as("a place of the lost history").isEmpty();
            // Serials are used again for something else, also after what Redis threw away of the act that was cut.
            hall.takes("A");
            Offset again = hall.snapshot().at();
            stop();
            start();
            assertThat(hall.snapshot().at())
                    .as("cut at %s, then %s", cut, again)
                    .isEqualTo(again);
            HallInvariants.check(hall);
        }
        assertThat(within).as("cuts inside of an act").isPositive();
    }

    @Test
    void a_restored_copy_of_yesterday_is_yesterday_on_every_screen_and_the_day_turns_anew() throws IOException {
        aMorning(ACTS);
        String yesterday = hall.snapshot().at().day();
        stop();
        Offset evening = written.lastEntry().getValue();
        start();
        hall.turning.turnDay(hall.act(), yesterday);
        hall.takes("A");
        hall.window(1).opens().calls("A001");
        screens.sweep();
        Offset seen = screens.view().at();
        assertThat(seen.day()).isGreaterThan(yesterday);
        shown.clear();

        redis.killHard();
        startsAgainCutAt(written.lastKey());

        screens.sweep();
        assertThat(screens.view().at()).isEqualTo(evening);
        assertThat(screens.view()).isEqualTo(HallView.of(hall.snapshot()));
        assertThat(shown).hasSize(1).allMatch(Change::rebuilt);
        shown.clear();
        hall.turning.turnDay(hall.act(), yesterday, seen.day());
        for (int i = 0; i < 10; i++) {
            hall.takes("B");
        }
        HallInvariants.check(hall);
        screens.sweep();
        assertThat(screens.view()).isEqualTo(HallView.of(hall.snapshot()));
        assertThat(shown).noneMatch(Change::rebuilt);
        assertThat(screens.at(seen)).isEmpty();
        assertThat(hall.log.after(hall.id, seen.day(), seen.n() - 1, 1).get(0).at())
                .as("the same serial names something else")
                .isNotEqualTo(seen);
    }

    /** A burst; the file's length after each act is kept. Returns the last offset that was heard of. */
    private Offset aMorning(int acts) throws IOException {
        for (int no = 1; no <= 4; no++) {
            String window = Integer.toString(no);
            written(hall.staffing.signOn(hall.act(), window, 0, "clerk-" + no));
            written(hall.staffing.open(hall.act(), window, 1));
        }
        Burst burst = new Burst(hall, "morning", random.nextLong());
        while (burst.acknowledged().size() < acts) {
            burst.step().filter(Answer::happened).ifPresent(this::written);
        }
        stop();
        save();
        start();
        return burst.acknowledged().get(HEARD * acts / ACTS).at();
    }

    /** Exactly the acts whose last byte is on the disk, and nothing of the next. */
    private void isTheWholePrefix(long cut) {
        assertThat(hall.snapshot().at())
                .as("cut at %s", cut)
                .isEqualTo(written.floorEntry(cut).getValue());
        HallInvariants.check(hall);
    }

    private void startsAgainCutAt(long length) throws IOException {
        stop();
        for (Path file : files(saved)) {
            Files.copy(
                    file,
                    dir.resolve("appendonlydir").resolve(file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        try (RandomAccessFile file = new RandomAccessFile(redis.growingFile().toFile(), "rw")) {
            file.setLength(length);
        }
        start();
        // Redis 7.0 cuts a torn transaction only down to its last whole command, which the next write would complete to
        // half an act; started once more before anything is written it takes away the rest.
        stop();
        start();
    }

    private void stop() {
        redis.killHard();
    }

    private void start() {
        redis.restart();
        // The client finds the way back by itself.
        Until.soon(Duration.ofSeconds(30), () -> hall.snapshot() != null);
    }

    private void save() throws IOException {
        Files.createDirectories(saved);
        for (Path file : files(dir.resolve("appendonlydir"))) {
            Files.copy(file, saved.resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void written(Answer answer) {
        written.put(size(), answer.at());
    }

    private long sizeAt(Offset offset) {
        return written.entrySet().stream()
                .filter(act -> act.getValue().equals(offset))
                .mapToLong(act -> act.getKey())
                .findFirst()
                .orElseThrow();
    }

    private long size() {
        try {
            return Files.size(redis.growingFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
