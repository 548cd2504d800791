package govhall.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A citizen identity number (公民身份号码) as GB 11643-1999 makes it: division of six digits, date of birth, order, and a
 * check character by ISO 7064 MOD 11-2. A permanent-residence card (2023) has the same form and begins with 9 and the
 * province. Its text is for the case's sealed part alone; anything else shows {@link Mask#identity}.
 */
public record IdentityNumber(String text) {

    private static final int LENGTH = 18;
    private static final int OLDEST_YEARS = 150;
    private static final String CHECK = "10X98765432";

    /** The first two digits that GB/T 2260 gives to provinces, and 81 to 83 for residence permits. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** Reads a typed number; nobody is born after {@code today}. */
    public static Reading<IdentityNumber> read(String typed, LocalDate today) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return flaw(text, today)
                .map(Reading::<IdentityNumber>wrong)
                .orElseGet(() -> Reading.of(new IdentityNumber(text)));
    }

    private static Optional<Flaw> flaw(String text, LocalDate today) {
        return Typed.flaw(
                        text,
                        LENGTH,
                        "not-a-digit",
                        place ->
                                place < LENGTH ? Typed::digit : character -> Typed.digit(character) || character == 'X')
                .or(() -> division(text))
                .or(() -> birth(text, today))
                .or(() -> check(text));
    }

    private static Optional<Flaw> division(String text) {
        int from = text.startsWith("9") ? 1 : 0;
        return PROVINCES.contains(text.substring(from, from + 2))
                ? Optional.empty()
                : Optional.of(Flaw.between("no-such-division", from + 1, from + 2));
    }

    private static Optional<Flaw> birth(String text, LocalDate today) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            boolean lives = !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST_YEARS));
            return lives ? Optional.empty() : Optional.of(Flaw.between("no-birth-date", 7, 14));
        } catch (DateTimeException e) {
            return Optional.of(Flaw.between("no-such-date", 7, 14));
        }
    }

    private static Optional<Flaw> check(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + text.charAt(i) - '0') * 2 % 11;
        }
        return CHECK.charAt(sum) == text.charAt(LENGTH - 1)
                ? Optional.empty()
                : Optional.of(Flaw.at("wrong-check-digit", LENGTH));
    }

    /** Never the number itself: whatever is printed by chance is masked. */
    @Override
    public String toString() {
        return Mask.identity(text);
    }
}
