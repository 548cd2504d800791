package govhall.standalone.redis;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A few plain words with a Redis on this machine (直连), before and after there is a client: is it there, end it. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 2_000;

    private final Socket socket = new Socket();
    private final InputStream in;

    Wire(int port, String password) throws IOException {
        try {
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
            var answer = ask("AUTH", password);
            if (!answer.equals("OK")) {
                throw new IOException(answer);
            }
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** A status, a number, an error or a string; lists are not understood. */
    String ask(String... words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("*" + words.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        for (var word : words) {
            var content = word.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(("$" + content.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(content);
            bytes.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        socket.getOutputStream().write(bytes.toByteArray());
        var line = line();
        if (!line.startsWith("$")) {
            return line.substring(1);
        }
        var length = Integer.parseInt(line.substring(1));
        return length < 0 ? "" : new String(in.readNBytes(length + 2), 0, length, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
