package govhall.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.privacy.KeyFolder.Use;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data lies sealed: readable with the key, for its own case, unaltered, or not at all. */
class SealsTest {

    private static final String CASE = "429005202611240000019";
    private static final String WHO = "张三 11010519491231002X";

    @TempDir
    private Path folder;

    @Test
    void what_was_sealed_opens_and_does_not_show_what_it_is() {
        Seals seals = seals();
        Sealed sealed = seals.seal(CASE, WHO);
        assertThat(seals.open(CASE, Sealed.parse(sealed.text()))).contains(WHO);
        assertThat(sealed.text()).startsWith("1-").doesNotContain("张三");
        assertThat(seals.seal(CASE, WHO)).as("never twice the same").isNotEqualTo(sealed);
    }

    @Test
    void every_altered_bit_is_refused() {
        Seals seals = seals();
        Sealed sealed = seals.seal(CASE, WHO);
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.body());
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] altered = bytes.clone();
            altered[bit / 8] ^= (byte) (1 << (bit % 8));
            broken(
                    seals,
                    CASE,
                    new Sealed(
                            sealed.key(),
                            Base64.getUrlEncoder().withoutPadding().encodeToString(altered)));
        }
        for (int length = 1; length < sealed.body().length(); length++) {
            broken(seals, CASE, new Sealed(sealed.key(), sealed.body().substring(0, length)));
        }
    }

    @Test
    void a_seal_that_was_copied_into_another_case_does_not_open() {
        Seals seals = seals();
        broken(seals, "429005202611240000027", seals.seal(CASE, WHO));
    }

    @Test
    void after_a_rotation_the_new_key_seals_the_old_still_opens_and_records_can_be_sealed_anew() {
        Sealed old = seals().seal(CASE, WHO);
        assertThat(new KeyFolder(folder).rotate(Use.SEAL)).isEqualTo(2);
        Seals seals = seals();
        assertThat(seals.open(CASE, old)).contains(WHO);

        Sealed anew = seals.reseal(CASE, old);
        assertThat(anew.key()).startsWith("2-");
        assertThat(seals.open(CASE, anew)).contains(WHO);
        assertThat(seals.reseal(CASE, anew)).isEqualTo(anew);
        broken(seals, CASE, new Sealed(anew.key(), old.body()));
    }

    @Test
    void a_lost_key_is_lost_names_and_nothing_else() throws Exception {
        Sealed old = seals().seal(CASE, WHO);
        new KeyFolder(folder).rotate(Use.SEAL);
        Files.delete(folder.resolve("seal-1.key"));

        Seals seals = seals();
        assertThat(seals.open(CASE, old)).isEmpty();
        assertThat(seals.reseal(CASE, old)).isEqualTo(old);
        assertThat(seals.open(CASE, seals.seal(CASE, WHO))).contains(WHO);
    }

    @Test
    void a_key_made_anew_in_the_place_of_a_lost_one_is_not_taken_for_it() throws Exception {
        Sealed old = seals().seal(CASE, WHO);
        Files.delete(folder.resolve("seal-1.key"));

        assertThat(seals().open(CASE, old)).as("lost, not altered").isEmpty();
    }

    @Test
    void what_is_no_seal_is_not_taken_for_one() {
        for (String text : new String[] {"", "1", "1-5feceb66.", ".abc", "0-5feceb66.abc", "1.abc", "1-5feceb66.a b"}) {
            assertThatThrownBy(() -> Sealed.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_person_is_found_by_a_hash_that_tells_nothing_without_the_key() {
        KeyedHash first = new KeyedHash(Map.of(1, new byte[] {1}));
        KeyedHash both = new KeyedHash(Map.of(1, new byte[] {1}, 2, new byte[] {2}));
        assertThat(first.of("11010519491231002X")).matches("1-[0-9a-f]{32}").isEqualTo(first.of("11010519491231002X"));
        assertThat(first.of("440524188001010014")).isNotEqualTo(first.of("11010519491231002X"));
        assertThat(both.of("11010519491231002X")).startsWith("2-");
        assertThat(both.search("11010519491231002X"))
                .containsExactly(both.of("11010519491231002X"), first.of("11010519491231002X"));
    }

    @Test
    void each_use_has_keys_of_its_own() {
        KeyFolder keys = new KeyFolder(folder);
        assertThat(keys.keys(Use.SEAL).get(1))
                .hasSize(32)
                .isNotEqualTo(keys.keys(Use.SEARCH).get(1));
        assertThat(keys.keys(Use.SEAL).get(1))
                .isEqualTo(new KeyFolder(folder).keys(Use.SEAL).get(1));
    }

    private Seals seals() {
        return new Seals(new KeyFolder(folder).keys(Use.SEAL));
    }

    private static void broken(Seals seals, String owner, Sealed sealed) {
        assertThatThrownBy(() -> seals.open(owner, sealed)).isInstanceOf(SealBroken.class);
    }
}
