package govhall.privacy;

import java.util.Optional;
import java.util.function.IntPredicate;

/** What numbers of fixed length have in common when they are read (定长号码). */
final class Typed {

    private Typed() {}

    /** A missing or surplus character, or else the first one that may not stand where it stands. */
    static Optional<Flaw> flaw(String text, int length, String why, At allowed) {
        int seen = Math.min(text.length(), length);
        for (int i = 0; i < seen; i++) {
            if (!allowed.place(i + 1).test(text.charAt(i))) {
                return Optional.of(Flaw.at(why, i + 1));
            }
        }
        if (text.length() < length) {
            return Optional.of(Flaw.at("digit-missing", text.length() + 1));
        }
        return text.length() > length ? Optional.of(Flaw.at("digit-surplus", length + 1)) : Optional.empty();
    }

    static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Which characters may stand at a place, counted from 1. */
    @FunctionalInterface
    interface At {
        IntPredicate place(int place);
    }
}
