package govhall.redis;

/** Says that the named server is too old to hold a hall (服务器版本过低). */
public final class ServerUnfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerUnfit(String version) {
        super("The Redis that is named is " + version + ", but the hall needs Redis 7.0 or newer, or Valkey.");
    }
}
