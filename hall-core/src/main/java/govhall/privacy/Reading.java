package govhall.privacy;

import java.util.Optional;
import java.util.function.Function;

/** What was read of a typed number (读取结果): the value, or what is wrong with it. */
public final class Reading<T> {

    private final T value;
    private final Flaw flaw;

    private Reading(T value, Flaw flaw) {
        this.value = value;
        this.flaw = flaw;
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> wrong(Flaw flaw) {
        return new Reading<>(null, flaw);
    }

    public Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** The value; whoever must have one says what is thrown where there is none. */
    public <E extends RuntimeException> T orElseThrow(Function<Flaw, E> refusal) {
        if (flaw != null) {
            throw refusal.apply(flaw);
        }
        return value;
    }
}
