package govhall.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The cable between a screen and the server (网线): can be pulled and plugged in again. While it is pulled nothing
 * comes through and nobody is told, as with a real one.
 */
final class Cable implements AutoCloseable {

    private final ServerSocket here;
    private final int serverPort;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private boolean pulled;

    Cable(int serverPort) throws IOException {
        this.serverPort = serverPort;
        here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        own(this::letIn);
    }

    /** The address of a page behind the cable. */
    String at(String path) {
        return "http://127.0.0.1:" + here.getLocalPort() + path;
    }

    synchronized void pull() {
        pulled = true;
    }

    synchronized void plug() {
        pulled = false;
        notifyAll();
    }

    private synchronized void awaitPlugged() throws InterruptedException {
        while (pulled) {
            wait();
        }
    }

    private void letIn() throws IOException, InterruptedException {
        while (true) {
            Socket screen = here.accept();
            ends.add(screen);
            own(() -> {
                awaitPlugged();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                ends.add(server);
                own(() -> carry(screen, server));
                carry(server, screen);
            });
        }
    }

    private void carry(Socket from, Socket to) throws IOException, InterruptedException {
        byte[] some = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                awaitPlugged();
                out.write(some, 0, length);
            }
        }
    }

    private static void own(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | InterruptedException ended) {
                        // One side hung up, or the test is over.
                    }
                },
                "cable");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        here.close();
        for (Socket end : ends) {
            end.close();
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
