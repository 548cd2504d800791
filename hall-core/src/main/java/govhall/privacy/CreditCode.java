package govhall.privacy;

import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码) as GB 32100-2015 makes it: registering office, kind, division of six
 * digits, nine characters of the body, and a check character modulo 31. The letters I, O, S, V and Z are not used.
 */
public record CreditCode(String text) {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int FIRST_DIVISION = 3;
    private static final int LAST_DIVISION = 8;

    /** Reads a typed code. */
    public static Reading<CreditCode> read(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return Typed.flaw(
                        text,
                        LENGTH,
                        "not-of-the-code",
                        place -> place >= FIRST_DIVISION && place <= LAST_DIVISION
                                ? Typed::digit
                                : character -> ALPHABET.indexOf(character) >= 0)
                .or(() -> check(text))
                .map(Reading::<CreditCode>wrong)
                .orElseGet(() -> Reading.of(new CreditCode(text)));
    }

    private static Optional<Flaw> check(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return ALPHABET.charAt(check) == text.charAt(LENGTH - 1)
                ? Optional.empty()
                : Optional.of(Flaw.at("wrong-check-digit", LENGTH));
    }
}
