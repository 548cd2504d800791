package govhall.bench;

import govhall.redis.Wake;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Of each wake-up of a hall one frame (每次唤醒一帧) with the text of one of the hall's own, where only the serial is
 * another: how many wake-ups there were. What is compared with the hall sends this, and reads nothing.
 */
final class WokenFrames {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final String head;
    private final String tail;
    private long woken;

    /** The sample's place reads {@code <day>:<serial>:<digest>}. */
    WokenFrames(String sample) {
        int first = sample.indexOf(':', sample.indexOf(':') + 1);
        head = sample.substring(0, first + 1);
        tail = sample.substring(sample.indexOf(':', first + 1));
    }

    void each(Wake wake, Consumer<String> frame) {
        wake.listen(hall -> thread.execute(() -> {
            woken++;
            frame.accept(head + woken + tail);
        }));
    }
}
