package govhall.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String NUMBER = "11010519491231002X";

    @Test
    void a_person_is_packed_and_unpacked_and_prints_masked() {
        Applicant person = Applicant.person(" 张三 ", NUMBER, "13812345678", TODAY);
        assertThat(Applicant.unpack(person.pack())).isEqualTo(person);
        assertThat(person).hasToString("张* 110105********002X");
    }

    @Test
    void an_organisation_needs_no_phone_and_no_mask() {
        Applicant company = Applicant.organisation("潜江某公司", "91350100M000100Y43", "");
        assertThat(Applicant.unpack(company.pack())).isEqualTo(company);
        assertThat(company).hasToString("潜江某公司 91350100M000100Y43");
    }

    @Test
    void a_wrong_number_is_refused_with_what_is_wrong_at_which_place() {
        assertThat(refused(() -> Applicant.person("张三", "110105194912310021", "", TODAY)))
                .isEqualTo(new Refusal.IdentityNumberInvalid("wrong-check-digit", "18"));
        assertThat(refused(() -> Applicant.organisation("公司", "91350100M000100Y44", "")))
                .isEqualTo(new Refusal.CreditCodeInvalid("wrong-check-digit", "18"));
        assertThat(refused(() -> Applicant.person("张三", NUMBER, "1381234567", TODAY)))
                .isEqualTo(new Refusal.PhoneInvalid("digit-missing", "11"));
        assertThat(refused(() -> Applicant.person(" ", NUMBER, "", TODAY)))
                .isEqualTo(new Refusal.ApplicantNameMissing());
    }

    private static Refusal refused(Runnable attempt) {
        return catchThrowableOfType(Refused.class, attempt::run).refusal();
    }
}
