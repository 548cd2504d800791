package govhall.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final CaseNumber NUMBER = CaseNumber.of("429005", "20261124", 41);

    @Test
    void a_number_is_city_day_serial_and_check_digit() {
        assertThat(NUMBER.text()).startsWith("42900520261124000041").hasSize(21);
        assertThat(NUMBER.city()).isEqualTo("429005");
        assertThat(CaseNumber.read("429005-20261124 " + NUMBER.text().substring(14)))
                .isEqualTo(NUMBER);
        assertThatThrownBy(() -> CaseNumber.of("429005", "20261124", 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_single_wrong_digit_passes() {
        String text = NUMBER.text();
        for (int i = 0; i < text.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = text.substring(0, i) + digit + text.substring(i + 1);
                if (!typed.equals(text)) {
                    refused(typed, "wrong-check-digit", 21);
                }
            }
        }
    }

    @Test
    void what_is_wrong_is_named_with_its_place() {
        String text = NUMBER.text();
        refused(text.substring(1), "digit-missing", 21);
        refused("", "digit-missing", 1);
        refused(text + "1", "digit-surplus", 22);
        refused("4290O5" + text.substring(6), "not-a-digit-only", 5);
    }

    private static void refused(String typed, String why, int at) {
        assertThat(catchThrowableOfType(Refused.class, () -> CaseNumber.read(typed))
                        .refusal())
                .isEqualTo(new Refusal.CaseNumberInvalid(typed, why, Integer.toString(at)));
    }
}
