package govhall.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens the tokens (号票凭证) in slips' codes: base64url of version, key id, hall, ticket id, slip count, seat
 * and the first 96 bits of an HMAC-SHA256 (RFC 2104) over all before it. Only the spelling that {@link #seal} writes is
 * taken. Keys have ids, so that a new one can begin while slips of the old are still in hands.
 */
public final class TicketTokens {

    private static final byte VERSION = 1;
    private static final int MAC_BYTES = 12;
    private static final int LONGEST = 200;
    private static final Base64.Encoder SPELL = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder READ = Base64.getUrlDecoder();

    private final Map<Integer, byte[]> keys;
    private final int current;

    /** Opens with any of the keys (by id, 0 to 255) and seals with the one of the greatest id. */
    public TicketTokens(Map<Integer, byte[]> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A token needs a key");
        }
        this.keys = Map.copyOf(keys);
        this.current = keys.keySet().stream().max(Integer::compare).orElseThrow();
    }

    public String seal(TicketToken token) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(VERSION);
        body.write(current);
        write(body, token.hall());
        write(body, token.ticket());
        body.write(token.slip());
        body.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(token.seat()).array());
        byte[] sealed = body.toByteArray();
        body.writeBytes(mac(keys.get(current), sealed));
        return SPELL.encodeToString(body.toByteArray());
    }

    /** The token behind a text that anybody may have sent; empty where this hall did not write it so. */
    public Optional<TicketToken> open(String text) {
        try {
            byte[] bytes = text.length() > LONGEST ? new byte[0] : READ.decode(text);
            if (bytes.length > MAC_BYTES && SPELL.encodeToString(bytes).equals(text)) {
                return Optional.of(read(bytes));
            }
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException notOurs) {
            // Falls through to the one answer that all forgeries get.
        }
        return Optional.empty();
    }

    private TicketToken read(byte[] bytes) {
        byte[] body = Arrays.copyOf(bytes, bytes.length - MAC_BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, body.length, bytes.length);
        ByteBuffer fields = ByteBuffer.wrap(body);
        byte version = fields.get();
        byte[] key = keys.get(Byte.toUnsignedInt(fields.get()));
        if (version != VERSION || key == null || !MessageDigest.isEqual(mac, mac(key, body))) {
            throw new IllegalArgumentException("not sealed here");
        }
        return new TicketToken(text(fields), text(fields), Byte.toUnsignedInt(fields.get()), fields.getLong());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        body.write(bytes.length);
        body.writeBytes(bytes);
    }

    private static String text(ByteBuffer fields) {
        byte[] bytes = new byte[Byte.toUnsignedInt(fields.get())];
        fields.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static byte[] mac(byte[] key, byte[] body) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(hmac.doFinal(body), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
