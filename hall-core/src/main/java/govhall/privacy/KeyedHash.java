package govhall.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds a person's cases without storing who the person is (检索摘要): HMAC-SHA256 of the identity under a key outside
 * Redis, 128 bits in hexadecimal behind the key's id. Without the key the few billion numbers cannot be tried.
 */
public final class KeyedHash {

    private static final int BYTES = 16;

    private final TreeMap<Integer, byte[]> keys;

    public KeyedHash(Map<Integer, byte[]> keys) {
        this.keys = new TreeMap<>(keys);
    }

    /** The hash under which a new record is filed. */
    public String of(String identity) {
        return hash(keys.lastKey(), identity);
    }

    /** All hashes under which records of this identity may lie, the newest key's first. */
    public List<String> search(String identity) {
        return keys.descendingKeySet().stream().map(id -> hash(id, identity)).toList();
    }

    private String hash(int id, String identity) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.get(id), "HmacSHA256"));
            byte[] whole = mac.doFinal(identity.getBytes(StandardCharsets.UTF_8));
            return id + "-" + HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
