package govhall.web.feed;

import govhall.projection.Change;
import govhall.projection.HallView;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import tools.jackson.databind.node.ObjectNode;

/**
 * One connection of a page (屏幕): the picture that it has, and at most one send under way. While one is, the screen is
 * only owed what comes, so that one which does not read holds up nobody.
 */
@Slf4j
@RequiredArgsConstructor
final class Screen {

    private final Session session;
    private final Audience audience;
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile String owed;
    private ObjectNode has;
    private boolean toldLost;
    private long toldNanos;

    Session session() {
        return session;
    }

    void join(Optional<HallView> place, String cause) {
        audience.join(this, place, cause);
    }

    void leave() {
        audience.leave(this);
    }

    /** The picture that it was sent last; null before the first. */
    ObjectNode has() {
        return has;
    }

    /** It came with this picture. */
    void brings(ObjectNode picture) {
        has = picture;
    }

    /** It must be told of a change; of several that it missed the loudest cause stays. */
    void owe(String cause) {
        String before = owed;
        owed = before == null ? cause : Change.louder(before, cause);
    }

    /** Whether something is owed and no send is under way; then the caller must send. */
    boolean takesChanges() {
        return owed != null && sending.compareAndSet(false, true);
    }

    /** The cause that is owed; it is settled with the frame that the caller sends now. */
    String settle() {
        String cause = owed;
        owed = null;
        return cause;
    }

    /** Whether it must hear that nothing changed, or that Redis was lost or found; then the caller must send. */
    boolean takesBeat(Duration beat, boolean lost) {
        boolean due = lost != toldLost || System.nanoTime() - toldNanos >= beat.toNanos();
        return due && has != null && owed == null && sending.compareAndSet(false, true);
    }

    void show(String frame, ObjectNode picture) {
        has = picture;
        send(frame);
    }

    void beat(String frame, boolean lost) {
        toldLost = lost;
        send(frame);
    }

    private void send(String frame) {
        toldNanos = System.nanoTime();
        try {
            session.getAsyncRemote().sendText(frame, this::sent);
        } catch (RuntimeException closed) {
            log.debug("A screen went while it was told", closed);
            audience.drop(this);
        }
    }

    /** On any thread. It is free before it looks at what it is owed, else a change in between would be forgotten. */
    private void sent(SendResult result) {
        if (!result.isOK()) {
            log.debug("A screen did not take its frame", result.getException());
            audience.drop(this);
            return;
        }
        sending.set(false);
        if (owed != null) {
            audience.catchUp(this);
        }
    }
}
