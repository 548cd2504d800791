package govhall.cases;

import govhall.privacy.CreditCode;
import govhall.privacy.Flaw;
import govhall.privacy.IdentityNumber;
import govhall.privacy.Mask;
import govhall.privacy.Phone;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Whose case it is (申请人): a person by identity number or an organisation by credit code, with a phone where one was
 * given. It exists only with numbers that hold together, and prints itself masked.
 */
public record Applicant(Kind kind, String name, String number, Optional<Phone> phone) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;

    /** 自然人 or 法人. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /** A person as typed; refused in words that name what is wrong with which number. */
    public static Applicant person(String name, String identity, String phone, LocalDate today) {
        String number = IdentityNumber.read(identity, today)
                .orElseThrow(flaw -> refused(flaw, Refusal.IdentityNumberInvalid::new))
                .text();
        return new Applicant(Kind.PERSON, named(name), number, reachable(phone));
    }

    /** An organisation as typed. */
    public static Applicant organisation(String name, String code, String phone) {
        String number = CreditCode.read(code)
                .orElseThrow(flaw -> refused(flaw, Refusal.CreditCodeInvalid::new))
                .text();
        return new Applicant(Kind.ORGANISATION, named(name), number, reachable(phone));
    }

    /** What is sealed; {@link #unpack} reads it again. */
    String pack() {
        return String.join(
                BETWEEN, kind.name(), name, number, phone.map(Phone::text).orElse(""));
    }

    static Applicant unpack(String packed) {
        String[] parts = packed.split(BETWEEN, PARTS);
        Optional<Phone> phone =
                Optional.of(parts[3]).filter(text -> !text.isEmpty()).map(Phone::new);
        return new Applicant(Kind.valueOf(parts[0]), parts[1], parts[2], phone);
    }

    /** The name as others may see it; an organisation's is public. */
    public String maskedName() {
        return kind == Kind.PERSON ? Mask.name(name) : name;
    }

    public String maskedNumber() {
        return kind == Kind.PERSON ? Mask.identity(number) : number;
    }

    @Override
    public String toString() {
        return maskedName() + " " + maskedNumber();
    }

    private static String named(String name) {
        String text = name.strip();
        if (text.isEmpty() || text.contains(BETWEEN)) {
            throw new Refused(new Refusal.ApplicantNameMissing());
        }
        return text;
    }

    private static Optional<Phone> reachable(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(Phone.read(typed).orElseThrow(flaw -> refused(flaw, Refusal.PhoneInvalid::new)));
    }

    private static Refused refused(Flaw flaw, BiFunction<String, String, Refusal> refusal) {
        return new Refused(refusal.apply(flaw.why(), flaw.at()));
    }
}
