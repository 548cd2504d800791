package govhall.bench;

import govhall.testing.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** So many screens on one thread (屏幕群), so that what they cost is little and the same, whoever sends to them. */
final class Crowd implements AutoCloseable {

    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Selector selector;
    private final Thread thread = new Thread(this::run, "crowd");
    private final List<CrowdScreen> screens = new ArrayList<>();
    private volatile boolean running = true;
    private volatile IOException lost;

    /** Connected when this returns; each says these texts, the next when the one before was answered. */
    Crowd(int port, String path, int size, List<String> says) throws IOException {
        selector = Selector.open();
        thread.start();
        String asks = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: Upgrade\r\n"
                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        while (screens.size() < size) {
            for (int i = 0; i < AT_ONCE && screens.size() < size; i++) {
                connect(port, asks, says);
            }
            until(() -> screens.stream().allMatch(screen -> screen.ready));
        }
    }

    private void connect(int port, String asks, List<String> says) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.write(ByteBuffer.wrap(asks.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        CrowdScreen screen = new CrowdScreen(channel, says);
        screens.add(screen);
        channel.register(selector, SelectionKey.OP_READ, screen);
        selector.wakeup();
    }

    List<CrowdScreen> screens() {
        return screens;
    }

    /** Until every screen was told this place or a later one. */
    void awaits(long place) throws IOException {
        until(() -> screens.stream().allMatch(screen -> screen.newest >= place));
    }

    private void until(BooleanSupplier holds) throws IOException {
        Until.soon(PATIENCE, () -> lost != null || holds.getAsBoolean());
        if (lost != null) {
            throw new IOException("a screen was lost", lost);
        }
    }

    /** The CPU that the client took so far, in ns. */
    long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    private void run() {
        try {
            while (running) {
                selector.select(key -> read((CrowdScreen) key.attachment()));
            }
        } catch (UncheckedIOException e) {
            lost = e.getCause();
        } catch (IOException e) {
            lost = e;
        }
    }

    private static void read(CrowdScreen screen) {
        try {
            screen.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the screens saw may be read when this returned. */
    @Override
    public void close() throws IOException, InterruptedException {
        running = false;
        selector.wakeup();
        thread.join();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
