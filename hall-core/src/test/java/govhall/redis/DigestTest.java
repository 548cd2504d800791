package govhall.redis;

import static govhall.testing.TestHall.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import govhall.stream.Offset;
import govhall.testing.Burst;
import govhall.testing.HallInvariants;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.WholeRedis;
import govhall.testing.WholeRedis.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each event names the whole history before it: b is the digest before, h that of b, the serial and all fields. */
class DigestTest {

    private static final String NEXT_DAY = "20261125";

    private TestHall hall;

    @BeforeEach
    void aWholeDayAndAMorning() {
        hall = TestHall.with(Rosters.impatient());
        Burst burst = new Burst(hall, "clerk", 7);
        for (int i = 0; i < 200; i++) {
            burst.step();
            hall.after(20);
        }
        hall.turning.turnDay(hall.act(), DAY, NEXT_DAY);
        hall.takes("A");
    }

    @Test
    void the_digest_of_every_event_covers_the_one_before_the_serial_and_all_fields_in_their_order() throws Exception {
        String before = first12(sha1("epoch" + hall.id));
        for (String day : List.of(DAY, NEXT_DAY)) {
            List<Entry> stream = stream(day);
            assertThat(stream).isNotEmpty();
            for (int n = 1; n <= stream.size(); n++) {
                Entry entry = stream.get(n - 1);
                assertThat(entry.id()).isEqualTo(n + "-0");
                assertThat(names(entry).subList(0, 4)).containsExactly("b", "h", "e", "ms");
                assertThat(entry.fields().get("b")).as("b of %s", entry).isEqualTo(before);
                List<String> covered = new ArrayList<>(List.of(before, Integer.toString(n)));
                covered.addAll(entry.words().subList(4, entry.words().size()));
                before = first12(sha1(String.join("\0", covered)));
                assertThat(entry.fields().get("h")).as("h of %s", entry).isEqualTo(before);
            }
        }
        Offset now = hall.snapshot().at();
        assertThat(now).isEqualTo(new Offset(NEXT_DAY, stream(NEXT_DAY).size(), before));
    }

    @Test
    void the_first_event_of_a_day_follows_the_last_of_the_day_before() {
        List<Entry> day = stream(DAY);
        Entry last = day.get(day.size() - 1);
        assertThat(last.fields()).containsEntry("e", "day-turned").containsEntry("next", NEXT_DAY);
        assertThat(stream(NEXT_DAY).get(0).fields())
                .containsEntry("e", "day-opened")
                .containsEntry("b", last.fields().get("h"));
    }

    @Test
    void two_histories_that_differ_in_one_field_differ_in_every_digest_after_it() {
        TestHall one = TestHall.small();
        one.takes("A");
        Offset first = one.snapshot().at();
        TestHall other = TestHall.small();
        other.takes("A", "ELDERLY", "");
        assertThat(other.snapshot().at().n()).isEqualTo(first.n());
        assertThat(other.snapshot().at()).isNotEqualTo(first);
    }

    @Test
    void the_check_of_the_chain_sees_a_changed_word() {
        Entry entry = stream(DAY).get(3);
        List<String> words = new ArrayList<>(entry.words());
        words.set(words.size() - 1, words.get(words.size() - 1) + "!");
        assertThat(HallInvariants.digest(4, entry)).isEqualTo(entry.fields().get("h"));
        assertThat(HallInvariants.digest(4, new Entry(entry.id(), words)))
                .isNotEqualTo(entry.fields().get("h"));
        assertThat(HallInvariants.digest(5, entry)).isNotEqualTo(entry.fields().get("h"));
    }

    private List<Entry> stream(String day) {
        return WholeRedis.of(hall.redis).stream("{" + TestHall.CITY + "}:" + hall.id + ":ev:" + day);
    }

    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entry.words().size(); i += 2) {
            names.add(entry.words().get(i));
        }
        return names;
    }

    private static byte[] sha1(String text) throws Exception {
        return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String first12(byte[] sha) {
        return HexFormat.of().formatHex(sha, 0, 6);
    }
}
