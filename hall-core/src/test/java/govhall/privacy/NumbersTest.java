package govhall.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that people type are checked, and the hall says at which place which mistake is. */
class NumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PERSON = "11010519491231002X";
    private static final String COMPANY = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {PERSON, "440524188001010014", " 11010519491231002x "})
    void the_examples_of_the_standard_are_identity_numbers(String typed) {
        assertThat(IdentityNumber.read(typed, TODAY).flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002, digit-missing, 18",
        "1101051949123100, digit-missing, 17",
        "'', digit-missing, 1",
        "11010519491231002XX, digit-surplus, 19",
        "110105I9491231002X, not-a-digit, 7",
        "11010519491231002Y, not-a-digit, 18",
        "X1010519491231002X, not-a-digit, 1",
        "990105194912310025, no-such-division, 2–3",
        "160105194912310026, no-such-division, 1–2",
        "11010519490229002X, no-such-date, 7–14",
        "11010519491331002X, no-such-date, 7–14",
        "110105204912310029, no-birth-date, 7–14",
        "110105187512310029, no-birth-date, 7–14",
        "110105194912310021, wrong-check-digit, 18"
    })
    void what_is_wrong_with_an_identity_number_is_named_with_its_place(String typed, String why, String at) {
        assertThat(IdentityNumber.read(typed, TODAY).flaw()).contains(new Flaw(why, at));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPANY, "11440232MB2D06811W", " 91350100m000100y43"})
    void codes_with_their_check_character_are_credit_codes(String typed) {
        assertThat(CreditCode.read(typed).flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, digit-missing, 18",
        "91350100M000100Y433, digit-surplus, 19",
        "9135O100M000100Y43, not-of-the-code, 5",
        "91350100I000100Y43, not-of-the-code, 9",
        "91350100M000100Y44, wrong-check-digit, 18"
    })
    void what_is_wrong_with_a_credit_code_is_named_with_its_place(String typed, String why, String at) {
        assertThat(CreditCode.read(typed).flaw()).contains(new Flaw(why, at));
    }

    @ParameterizedTest
    @CsvSource({
        "1381234567, digit-missing, 11",
        "138123456789, digit-surplus, 12",
        "23812345678, not-of-a-mobile, 1",
        "12012345678, not-of-a-mobile, 2",
        "1381234567a, not-of-a-mobile, 11"
    })
    void what_is_wrong_with_a_phone_is_named_with_its_place(String typed, String why, String at) {
        assertThat(Phone.read(typed).flaw()).contains(new Flaw(why, at));
        assertThat(Phone.read("138 1234-5678")
                        .orElseThrow(flaw -> new IllegalStateException(flaw.why()))
                        .text())
                .isEqualTo("13812345678");
    }

    @Test
    void no_single_wrong_character_and_no_swap_of_neighbours_passes() {
        for (int i = 0; i < PERSON.length(); i++) {
            for (char other : "0123456789X".toCharArray()) {
                String typed = PERSON.substring(0, i) + other + PERSON.substring(i + 1);
                assertThat(IdentityNumber.read(typed, TODAY).flaw().isEmpty())
                        .as(typed)
                        .isEqualTo(typed.equals(PERSON));
            }
        }
        for (int i = 0; i + 1 < COMPANY.length(); i++) {
            String typed =
                    COMPANY.substring(0, i) + COMPANY.charAt(i + 1) + COMPANY.charAt(i) + COMPANY.substring(i + 2);
            assertThat(CreditCode.read(typed).flaw().isEmpty()).as(typed).isEqualTo(typed.equals(COMPANY));
        }
    }

    @Test
    void others_see_masks() {
        assertThat(Mask.name("张三丰")).isEqualTo("张*");
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
        assertThat(Mask.name("")).isEqualTo("*");
        assertThat(Mask.identity("42900519850101123X")).isEqualTo("429005********123X");
        assertThat(Mask.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Mask.identity("123X")).isEqualTo("****");
        assertThat(new IdentityNumber(PERSON)).hasToString("110105********002X");
        assertThat(new Phone("13812345678")).hasToString("138****5678");
    }
}
