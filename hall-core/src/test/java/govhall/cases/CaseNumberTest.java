package govhall.cases;

import static govhall.cases.CaseNumber.Fault.CHECK;
import static govhall.cases.CaseNumber.Fault.DAY;
import static govhall.cases.CaseNumber.Fault.LENGTH;
import static govhall.cases.CaseNumber.Fault.NOT_DIGITS;
import static govhall.cases.CaseNumber.Fault.SERIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    @Test
    void a_number_says_city_day_and_serial_and_leaves_one_of_97() {
        CaseNumber number = CaseNumber.of("429005", "20261124", 17);

        assertThat(number.text()).startsWith("4290052026112400017").hasSize(21);
        assertThat(new BigInteger(number.text()).mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
        assertThat(number.city()).isEqualTo("429005");
        assertThat(number.day()).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(CaseNumber.read(number.text())).isEqualTo(number);
    }

    @Test
    void blanks_and_hyphens_between_the_digits_do_not_matter() {
        CaseNumber number = CaseNumber.of("429005", "20261124", 17);
        String typed = " " + number.text().replaceAll("(.{6})(.{8})(.{5})(..)", "$1-$2 $3 $4");

        assertThat(CaseNumber.read(typed)).isEqualTo(number);
    }

    @Test
    void every_single_wrong_digit_is_found() {
        for (String number : numbers()) {
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != number.charAt(place)) {
                        String wrong = number.substring(0, place) + digit + number.substring(place + 1);
                        assertThat(CaseNumber.faultOf(wrong)).as(wrong).contains(CHECK);
                    }
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_found() {
        for (String number : numbers()) {
            for (int place = 0; place + 1 < number.length(); place++) {
                if (number.charAt(place) != number.charAt(place + 1)) {
                    String wrong = number.substring(0, place)
                            + number.charAt(place + 1)
                            + number.charAt(place)
                            + number.substring(place + 2);
                    assertThat(CaseNumber.faultOf(wrong)).as(wrong).contains(CHECK);
                }
            }
        }
    }

    @Test
    void what_is_wrong_is_said() {
        assertThat(CaseNumber.faultOf("")).contains(LENGTH);
        assertThat(CaseNumber.faultOf("429005202611240001")).contains(LENGTH);
        assertThat(CaseNumber.faultOf("42900520261124000172O")).contains(NOT_DIGITS);
        assertThat(CaseNumber.faultOf("４２９００５")).contains(NOT_DIGITS);
        assertThat(CaseNumber.faultOf(checked("4290052026023000001"))).contains(DAY);
        assertThat(CaseNumber.faultOf(checked("4290052026022800000"))).contains(SERIAL);
        assertThatThrownBy(() -> CaseNumber.read("429")).hasMessageContaining("21 digits");
    }

    @Test
    void check_digits_that_no_number_is_given_are_wrong() {
        for (int serial = 1; serial < 2_000; serial++) {
            String number = CaseNumber.of("429005", "20261124", serial).text();
            String other = number.substring(0, 19);
            int check = Integer.parseInt(number.substring(19));
            if (check > 96) {
                assertThat(CaseNumber.faultOf(other + "0" + (check - 97))).contains(CHECK);
            } else if (check == 2) {
                assertThat(CaseNumber.faultOf(other + "99")).contains(CHECK);
            }
        }
    }

    @Test
    void a_serial_that_does_not_fit_makes_no_number() {
        assertThatThrownBy(() -> CaseNumber.of("429005", "20261124", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseNumber.of("429005", "20261124", 100_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseNumber.of("42900", "20261124", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Iterable<String> numbers() {
        Random dice = new Random(97);
        return dice.ints(300, 1, 100_000)
                .mapToObj(serial -> CaseNumber.of(
                                String.format("%06d", dice.nextInt(1_000_000)),
                                LocalDate.of(2020, 1, 1)
                                        .plusDays(dice.nextInt(9_000))
                                        .toString()
                                        .replace("-", ""),
                                serial)
                        .text())
                .toList();
    }

    /** With its check digits behind it. */
    private static String checked(String body) {
        BigInteger left = new BigInteger(body + "00").mod(BigInteger.valueOf(97));
        return body + String.format("%02d", 98 - left.intValue());
    }
}
