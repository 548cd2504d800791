package govhall.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One whole message of the Redis protocol (协议帧, RESP 2 and 3) as it came, and the strings in it, flat. */
record RespFrame(byte[] bytes, List<String> words) {

    /** Blocks until the message is whole; throws where the line ends. */
    static RespFrame read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        var words = new ArrayList<String>();
        value(in, bytes, words);
        return new RespFrame(bytes.toByteArray(), words);
    }

    boolean isPush() {
        return bytes[0] == '>';
    }

    boolean startsWith(String prefix) {
        return new String(bytes, 0, Math.min(bytes.length, prefix.length()), StandardCharsets.US_ASCII).equals(prefix);
    }

    private static void value(InputStream in, ByteArrayOutputStream bytes, List<String> words) throws IOException {
        var line = line(in, bytes);
        switch (line.charAt(0)) {
            case '*', '>', '~' -> values(count(line), in, bytes, words);
            case '%' -> values(2 * count(line), in, bytes, words);
            case '|' -> values(2 * count(line) + 1, in, bytes, words);
            case '$', '=', '!' -> words.add(bulk(count(line), in, bytes));
            default -> words.add(line.substring(1));
        }
    }

    private static void values(int count, InputStream in, ByteArrayOutputStream bytes, List<String> words)
            throws IOException {
        for (var i = 0; i < count; i++) {
            value(in, bytes, words);
        }
    }

    private static int count(String line) {
        return Integer.parseInt(line.substring(1));
    }

    private static String bulk(int length, InputStream in, ByteArrayOutputStream bytes) throws IOException {
        if (length < 0) {
            return "";
        }
        var content = in.readNBytes(length + 2);
        if (content.length < length + 2) {
            throw new EOFException();
        }
        bytes.write(content);
        return new String(content, 0, length, StandardCharsets.UTF_8);
    }

    private static String line(InputStream in, ByteArrayOutputStream bytes) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            bytes.write(c);
            if (c != '\r') {
                line.append((char) c);
            }
        }
        bytes.write('\n');
        if (line.isEmpty()) {
            throw new IOException("an empty line is not Redis protocol");
        }
        return line.toString();
    }
}
