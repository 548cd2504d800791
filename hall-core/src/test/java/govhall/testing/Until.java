package govhall.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Patience (等待): asks again and again until a thing holds, and fails with words where it never does. */
public final class Until {
    private static final Duration PACE = Duration.ofMillis(10);

    private Until() {}

    /** Until it holds. A question that throws is asked again; what it threw last is the cause of the failure. */
    public static void soon(Duration atMost, Callable<Boolean> question) {
        var end = System.nanoTime() + atMost.toNanos();
        Throwable last = null;
        while (true) {
            try {
                if (question.call()) {
                    return;
                }
                last = null;
            } catch (Exception | AssertionError e) {
                last = e;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + atMost.toMillis() + " ms", last);
            }
            pause(PACE);
        }
    }

    /** Within 10 s. */
    public static void soon(Callable<Boolean> question) {
        soon(Duration.ofSeconds(10), question);
    }

    public static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
