package govhall.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * A line between client and Redis that loses a reply (丢失应答): once armed, it lets the next script run, swallows its
 * answer and cuts that connection, as a switch that dies at the worst moment does. It can also be cut for a while.
 */
public final class LostReplyProxy implements AutoCloseable {
    private static final Set<String> SCRIPTS = Set.of("EVAL", "EVALSHA");
    /** Their confirmations come as pushes, which are not counted as replies. */
    private static final Set<String> WITHOUT_REPLY =
            Set.of("SUBSCRIBE", "UNSUBSCRIBE", "PSUBSCRIBE", "PUNSUBSCRIBE", "SSUBSCRIBE", "SUNSUBSCRIBE");

    private final String host;
    private final int port;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Predicate<List<String>>> armed = new AtomicReference<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean down;

    public LostReplyProxy(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** Where clients connect, on 127.0.0.1. */
    public int port() {
        return door.getLocalPort();
    }

    /** Arms the line: the answer of the next script that runs is lost. */
    public void loseNextScriptReply() {
        loseReplyOf(command -> SCRIPTS.contains(command.get(0).toUpperCase(Locale.ROOT)));
    }

    /** Arms the line: the answer of the next command of this kind (its words in order) is lost. */
    public void loseReplyOf(Predicate<List<String>> command) {
        armed.set(command);
    }

    /** How many answers were lost so far. */
    public int lost() {
        return lost.get();
    }

    /** Cuts all connections and takes no new ones. */
    public void down() {
        down = true;
        sockets.forEach(LostReplyProxy::shut);
    }

    public void up() {
        down = false;
    }

    @Override
    public void close() {
        down();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (down) {
                    shut(client);
                } else {
                    join(client, new Socket(host, port));
                }
            } catch (IOException e) {
                // The server is away or the door was closed: the client sees a cut line, as it would without us.
            }
        }
    }

    private void join(Socket client, Socket server) throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(server);
        Queue<List<String>> unanswered = new ConcurrentLinkedQueue<>();
        daemon(() -> ending(client, server, () -> carryCommands(client, server, unanswered)));
        daemon(() -> ending(client, server, () -> carryReplies(server, client, unanswered)));
    }

    private void carryCommands(Socket from, Socket to, Queue<List<String>> unanswered) throws IOException {
        var in = new BufferedInputStream(from.getInputStream());
        var out = new BufferedOutputStream(to.getOutputStream());
        while (true) {
            var frame = RespFrame.read(in);
            if (!WITHOUT_REPLY.contains(frame.words().get(0).toUpperCase(Locale.ROOT))) {
                unanswered.add(frame.words());
            }
            pass(frame, in, out);
        }
    }

    private void carryReplies(Socket from, Socket to, Queue<List<String>> unanswered) throws IOException {
        var in = new BufferedInputStream(from.getInputStream());
        var out = new BufferedOutputStream(to.getOutputStream());
        while (true) {
            var frame = RespFrame.read(in);
            var command = frame.isPush() ? null : unanswered.poll();
            if (command != null && mustLose(command, frame)) {
                lost.incrementAndGet();
                return;
            }
            pass(frame, in, out);
        }
    }

    /** NOSCRIPT means that nothing ran yet: the client will send the whole script. */
    private boolean mustLose(List<String> command, RespFrame reply) {
        var wanted = armed.get();
        return wanted != null
                && !reply.startsWith("-NOSCRIPT")
                && wanted.test(command)
                && armed.compareAndSet(wanted, null);
    }

    private static void pass(RespFrame frame, InputStream in, BufferedOutputStream out) throws IOException {
        out.write(frame.bytes());
        if (in.available() == 0) {
            out.flush();
        }
    }

    private void ending(Socket client, Socket server, Carrying carrying) {
        try {
            carrying.run();
        } catch (EOFException e) {
            // One side hung up.
        } catch (IOException e) {
            // One side was cut.
        } finally {
            shut(client);
            shut(server);
            sockets.remove(client);
            sockets.remove(server);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "lost-reply-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Carrying {
        void run() throws IOException;
    }
}
