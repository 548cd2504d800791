package govhall.bench;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One of the crowd's connections (一块屏幕的连接): just enough of WebSocket to see when which place of the hall arrived.
 * Only the crowd's thread reads.
 */
final class CrowdScreen {

    private static final int BUFFER = 32 * 1024;
    /** The place stands at the head of a frame, after what STOMP puts before it. */
    private static final int HEAD = 400;
    /** By then every frame is like the one before. */
    private static final int SAMPLE = 20;

    private static final byte[] BLANK_LINE = ascii("\r\n\r\n");
    private static final byte[] UPGRADED = ascii("HTTP/1.1 101");
    private static final byte[] PLACE = ascii("\"at\":\"");
    private static final int TEXT = 1, CONTINUATION = 0, CLOSE = 8;

    private final SocketChannel channel;
    private final List<String> says;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER);
    private int said;
    private boolean upgraded;
    private long reading;
    private volatile String sample = "";

    /** Each message that told a later place than the one before: the place, and when it was there. */
    long[] places = new long[64];

    long[] nanos = new long[64];
    int arrived;
    volatile long newest = -1;
    volatile boolean ready;

    CrowdScreen(SocketChannel channel, List<String> says) {
        this.channel = channel;
        this.says = says;
    }

    /** The text of one message of changes; empty before it came. */
    String sample() {
        return sample;
    }

    void read() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("the server hung up");
        }
        long now = System.nanoTime();
        in.flip();
        boolean more = true;
        while (more) {
            more = upgraded ? takeFrame(now) : takeAnswer();
        }
        in.compact();
    }

    private boolean takeAnswer() throws IOException {
        int end = find(BLANK_LINE, 0, in.limit());
        if (end < 0) {
            return false;
        }
        if (find(UPGRADED, 0, UPGRADED.length) != 0) {
            throw new IOException(text(0, in.limit()));
        }
        in.position(end + BLANK_LINE.length);
        upgraded = true;
        sayNext();
        return true;
    }

    private boolean takeFrame(long now) throws IOException {
        if (in.remaining() < 2) {
            return false;
        }
        int at = in.position();
        int first = in.get(at);
        int length = in.get(at + 1) & 0x7f;
        int start = at + 2;
        if (length == 126) {
            if (in.remaining() < 4) {
                return false;
            }
            length = in.getShort(at + 2) & 0xffff;
            start = at + 4;
        } else if (length == 127) {
            throw new IOException("a frame longer than 64 KiB");
        }
        if (in.limit() < start + length) {
            return false;
        }
        in.position(start + length);
        int kind = first & 0x0f;
        if (kind == CLOSE) {
            throw new EOFException("the server closed");
        }
        if (kind == TEXT) {
            reading = place(start, length);
        }
        boolean last = first < 0;
        if (last && (kind == TEXT || kind == CONTINUATION)) {
            take(now, start, length);
        }
        return true;
    }

    private void take(long now, int start, int length) throws IOException {
        if (reading < 0) {
            sayNext();
        } else if (reading > newest) {
            if (arrived == SAMPLE) {
                sample = text(start, start + length);
            }
            if (arrived == places.length) {
                places = Arrays.copyOf(places, arrived * 2);
                nanos = Arrays.copyOf(nanos, arrived * 2);
            }
            places[arrived] = reading;
            nanos[arrived] = now;
            arrived++;
            newest = reading;
        }
    }

    /** The serial in {@code "at":"<day>:<serial>:<digest>"}; below 0 where the message tells no place. */
    private long place(int start, int length) {
        int found = find(PLACE, start, start + Math.min(length, HEAD));
        if (found < 0) {
            return -1;
        }
        int at = found + PLACE.length;
        while (in.get(at) != ':') {
            at++;
        }
        long serial = 0;
        for (at++; in.get(at) != ':'; at++) {
            serial = serial * 10 + in.get(at) - '0';
        }
        return serial;
    }

    /** Masked with zeros, so that the text stays as it is. */
    private void sayNext() throws IOException {
        if (said < says.size()) {
            byte[] text = ascii(says.get(said));
            ByteBuffer frame = ByteBuffer.allocate(text.length + 6);
            frame.put((byte) (0x80 | TEXT)).put((byte) (0x80 | text.length)).putInt(0);
            channel.write(frame.put(text).flip());
            said++;
        }
        ready = said == says.size();
    }

    private int find(byte[] wanted, int from, int to) {
        for (int at = from; at + wanted.length <= to; at++) {
            int same = 0;
            while (same < wanted.length && in.get(at + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        return new String(in.array(), from, to - from, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
