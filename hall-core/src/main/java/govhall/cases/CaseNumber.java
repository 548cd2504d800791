package govhall.cases;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;

/**
 * The number of a case (办件编号): the city's code (6), the business day (8), a serial (6) and a check digit by ISO 7064
 * MOD 11,10, which finds every single wrong digit and every swap of neighbours but 0 and 9.
 */
public record CaseNumber(String text) {

    private static final int CITY = 6;
    private static final int SERIAL = 6;
    private static final int LENGTH = CITY + 8 + SERIAL + 1;

    /** The number of a new case; {@code day} is {@code yyyyMMdd}. */
    public static CaseNumber of(String city, String day, long serial) {
        String body = city + day + String.format("%0" + SERIAL + "d", serial);
        if (body.length() != LENGTH - 1) {
            throw new IllegalArgumentException("No case number can be made of " + body);
        }
        return new CaseNumber(body + check(body));
    }

    /** Reads a typed number; refused with what is wrong at which place. */
    public static CaseNumber read(String typed) {
        String text = typed.replaceAll("[ -]", "");
        for (int i = 0; i < Math.min(text.length(), LENGTH); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw wrong(typed, "not-a-digit-only", i + 1);
            }
        }
        if (text.length() != LENGTH) {
            boolean less = text.length() < LENGTH;
            throw wrong(typed, less ? "digit-missing" : "digit-surplus", less ? text.length() + 1 : LENGTH + 1);
        }
        if (text.charAt(LENGTH - 1) != check(text.substring(0, LENGTH - 1))) {
            throw wrong(typed, "wrong-check-digit", LENGTH);
        }
        return new CaseNumber(text);
    }

    /** The code of the city that gave it. */
    public String city() {
        return text.substring(0, CITY);
    }

    private static Refused wrong(String typed, String why, int at) {
        return new Refused(new Refusal.CaseNumberInvalid(typed, why, Integer.toString(at)));
    }

    private static char check(String body) {
        int product = 10;
        for (char digit : body.toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
