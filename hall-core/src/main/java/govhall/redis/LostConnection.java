package govhall.redis;

import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import java.io.IOException;
import org.springframework.data.redis.RedisConnectionFailureException;

/** Tells a lost connection from a fault of ours, and whether the command can have reached the server. */
final class LostConnection {

    private LostConnection() {}

    static boolean isIt(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RedisConnectionFailureException
                    || cause instanceof RedisCommandTimeoutException
                    || cause instanceof RedisConnectionException
                    || cause instanceof IOException
                    || rejected(cause)
                    || cutOff(cause)
                    || loading(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the server cannot have run the command: it was never written to a connection. */
    static boolean neverSent(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RedisConnectionException || rejected(cause) || loading(cause)) {
                return true;
            }
        }
        return false;
    }

    // Lettuce has no type of its own for a command that it does not even queue while disconnected.
    private static boolean rejected(Throwable cause) {
        return cause instanceof RedisException
                && cause.getMessage() != null
                && (cause.getMessage().contains("Currently not connected")
                        || cause.getMessage().contains("Connection is closed"));
    }

    // Commands that waited for a reply when the line was cut, or the client closed: the server may have run them.
    private static boolean cutOff(Throwable cause) {
        return cause instanceof RedisException
                && ("Connection disconnected".equals(cause.getMessage())
                        || "Connection closed".equals(cause.getMessage()));
    }

    private static boolean loading(Throwable cause) {
        return cause.getMessage() != null && cause.getMessage().startsWith("LOADING");
    }
}
