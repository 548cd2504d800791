package govhall.api.cases;

import govhall.cases.Applicant;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalDate;
import java.util.Optional;

/** Whose case it is (申请人), as typed: PERSON with an identity number, ORGANISATION with a credit code. */
record ApplicantJson(String kind, String name, String number, Optional<String> phone) {

    Applicant read(LocalDate today) {
        String reachable = phone.orElse("");
        return switch (kind) {
            case "PERSON" -> Applicant.person(name, number, reachable, today);
            case "ORGANISATION" -> Applicant.organisation(name, number, reachable);
            default -> throw new Refused(new Refusal.ParameterInvalid("applicant.kind", "not-of-the-code"));
        };
    }
}
