package govhall.papers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Draws which cases with a declaration are checked after the decision (事后核查抽取). Anybody can repeat the draw from the
 * published seed: SHA-256 of {@code <seed>:<case number>}, its first eight hexadecimal digits as a number below 2^32; the
 * case is drawn where that number is below the share of 2^32. Source: DOMAIN 3.5; 国办发〔2020〕42号 asks for checks.
 */
public record FollowUp(String seed, int permille) {

    private static final int WHOLE = 1_000;

    public boolean draws(String no) {
        return (number(no) & 0xFFFF_FFFFL) * WHOLE < (long) permille << Integer.SIZE;
    }

    private int number(String no) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + no).getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(digest).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
