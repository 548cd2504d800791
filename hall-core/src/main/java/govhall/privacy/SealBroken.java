package govhall.privacy;

/** Says that sealed data was altered or belongs to another record (密封数据被改动); nothing of it can be trusted. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String owner) {
        super("The sealed data of " + owner + " was altered or belongs to another record");
    }
}
