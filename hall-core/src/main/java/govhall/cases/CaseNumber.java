package govhall.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a case (办件编号), 21 digits: the city's division code (6), the day of receipt (8), a serial of that day
 * (5) and two check digits after ISO 7064, MOD 97-10: the whole number leaves 1 when divided by 97. So every single
 * wrong digit and every swap of two neighbours is found, for 97 is prime and larger than any of these errors.
 */
public record CaseNumber(String text) {

    private static final int LENGTH = 21;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** What is wrong with a number that somebody typed (编号错误). */
    public enum Fault {
        NOT_DIGITS("it has other characters than digits"),
        LENGTH("it has not 21 digits"),
        CHECK("a digit is wrong or two are swapped: the check digits do not fit"),
        DAY("it names a day that no calendar has"),
        SERIAL("its serial is 00000, and the first of a day is 00001");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The number of a new case; {@code day} is {@code yyyyMMdd}. */
    public static CaseNumber of(String city, String day, long serial) {
        String body = city + day + String.format(Locale.ROOT, "%05d", serial);
        return read(body + String.format(Locale.ROOT, "%02d", 98 - remainder(body + "00")));
    }

    /** What is wrong with it; empty where it is well formed. Blanks and hyphens between the digits do not matter. */
    public static Optional<Fault> faultOf(String typed) {
        String digits = digits(typed);
        if (!digits.matches("[0-9]*")) {
            return Optional.of(Fault.NOT_DIGITS);
        }
        if (digits.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        if (remainder(digits) != 1 || !isCheck(digits.substring(LENGTH - 2))) {
            return Optional.of(Fault.CHECK);
        }
        if (day(digits).isEmpty()) {
            return Optional.of(Fault.DAY);
        }
        return digits.startsWith("00000", 14) ? Optional.of(Fault.SERIAL) : Optional.empty();
    }

    /** Reads a number without a fault. */
    public static CaseNumber read(String typed) {
        faultOf(typed).ifPresent(fault -> {
            throw new IllegalArgumentException("no case number: " + typed + ": " + fault.words());
        });
        return new CaseNumber(digits(typed));
    }

    /** The code of the city that gave it. */
    public String city() {
        return text.substring(0, 6);
    }

    /** The day of receipt. */
    public LocalDate day() {
        return day(text).orElseThrow();
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits.substring(6, 14), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** 00, 01 and 99 leave the same as 97, 98 and 02, which alone are written. */
    private static boolean isCheck(String two) {
        int check = Integer.parseInt(two);
        return check >= 2 && check <= 98;
    }

    private static int remainder(String digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder * 10 + digits.charAt(i) - '0') % 97;
        }
        return remainder;
    }
}
