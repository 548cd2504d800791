package govhall.privacy;

/** A mobile number (手机号码) of mainland China: eleven digits, 1 and then 3 to 9. It carries no check digit. */
public record Phone(String text) {

    private static final int LENGTH = 11;

    /** Reads a typed number; spaces and hyphens that group it are left out. */
    public static Reading<Phone> read(String typed) {
        String text = typed.replaceAll("[ -]", "");
        return Typed.flaw(text, LENGTH, "not-of-a-mobile", place -> character -> switch (place) {
                    case 1 -> character == '1';
                    case 2 -> character >= '3' && character <= '9';
                    default -> Typed.digit(character);
                })
                .map(Reading::<Phone>wrong)
                .orElseGet(() -> Reading.of(new Phone(text)));
    }

    /** Never the number itself: whatever is printed by chance is masked. */
    @Override
    public String toString() {
        return Mask.phone(text);
    }
}
