package govhall.city;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Gives files one short name for what they say (SHA-256, FIPS 180-4, its first 48 bits). */
final class FolderDigest {

    private static final int HEX_DIGITS = 12;

    private FolderDigest() {}

    static String of(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                // With the length in between no two folders run into the same bytes.
                digest.update(ByteBuffer.allocate(Integer.BYTES + 1)
                        .putInt(1, bytes.length)
                        .array());
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
