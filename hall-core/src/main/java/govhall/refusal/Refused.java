package govhall.refusal;

/** Carries a {@link Refusal} up to the door; nothing was changed. It has no stack trace: a refusal is no fault. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.slug() + " " + refusal.facts(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
