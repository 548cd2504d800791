package govhall.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketTokensTest {

    private static final TicketToken TOKEN = new TicketToken("429005", "261124A012", 1, 1_790_000_000_123L);
    private final TicketTokens tokens = new TicketTokens(Map.of(1, new byte[] {1, 2, 3}));

    @Test
    void what_was_sealed_opens() {
        assertThat(tokens.open(tokens.seal(TOKEN))).contains(TOKEN);
    }

    @Test
    void every_altered_bit_is_refused() {
        byte[] bytes = Base64.getUrlDecoder().decode(tokens.seal(TOKEN));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] altered = bytes.clone();
            altered[bit / 8] ^= (byte) (1 << (bit % 8));
            refused(Base64.getUrlEncoder().withoutPadding().encodeToString(altered));
        }
    }

    @Test
    void only_the_canonical_spelling_is_taken() {
        String text = tokens.seal(TOKEN);
        refused(text + "=");
        refused(text + "==");
        refused(" " + text);
        refused(text.substring(0, text.length() - 1));
        // The last character of a length that is no multiple of four carries unused bits.
        char last = text.charAt(text.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (char other : alphabet.toCharArray()) {
            if (other != last) {
                refused(text.substring(0, text.length() - 1) + other);
            }
        }
    }

    @Test
    void garbage_of_any_length_is_refused() {
        for (String text : new String[] {"", "A", "AA", "AAAA", "!", "号", "A".repeat(200), "A".repeat(1 << 20)}) {
            refused(text);
        }
    }

    @Test
    void a_new_key_seals_and_the_old_still_opens() {
        TicketTokens both = new TicketTokens(Map.of(1, new byte[] {1, 2, 3}, 2, new byte[] {4}));
        assertThat(both.open(tokens.seal(TOKEN))).contains(TOKEN);
        assertThat(tokens.open(both.seal(TOKEN))).isEmpty();
    }

    @Test
    void the_first_program_makes_the_key_and_the_next_finds_it(@TempDir Path folder) {
        Map<Integer, byte[]> first = new KeyFolder(folder.resolve("keys")).keys(KeyFolder.Use.TOKEN);
        Map<Integer, byte[]> second = new KeyFolder(folder.resolve("keys")).keys(KeyFolder.Use.TOKEN);

        assertThat(first).hasSize(1);
        assertThat(second.get(1)).isEqualTo(first.get(1)).hasSize(32);
    }

    @Test
    void keys_are_for_their_owner_alone(@TempDir Path folder) throws Exception {
        new KeyFolder(folder.resolve("hall-data/keys")).keys(KeyFolder.Use.TOKEN);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("hall-data/keys"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("hall-data/keys/token-1.key"))))
                .isEqualTo("rw-------");
    }

    private void refused(String text) {
        assertThat(tokens.open(text)).isEmpty();
    }
}
