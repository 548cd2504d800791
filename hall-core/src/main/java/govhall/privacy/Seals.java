package govhall.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal data with AES-256-GCM (NIST SP 800-38D) under the newest key and opens it under the one that its record
 * names. The record's owner, a case number, is bound in: a seal copied into another case does not open. A lost key is
 * lost names: the record stays readable, what was sealed under that key does not.
 */
public final class Seals {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String newest;
    private final Random random;

    /** At least one key, by id. */
    public Seals(Map<Integer, byte[]> keys) {
        this(keys, new SecureRandom());
    }

    /** With nonces from elsewhere: no two of them may be equal under one key. */
    public Seals(Map<Integer, byte[]> keys, Random random) {
        this.random = random;
        keys.forEach((id, key) -> this.keys.put(name(id, key), new SecretKeySpec(key, "AES")));
        Integer last = Collections.max(keys.keySet());
        newest = name(last, keys.get(last));
    }

    public Sealed seal(String owner, String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] hidden =
                    cipher(Cipher.ENCRYPT_MODE, newest, nonce, owner).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, all, NONCE_BYTES, hidden.length);
            return new Sealed(newest, Base64.getUrlEncoder().withoutPadding().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    /** What was sealed for this owner; empty where its key is lost. Altered or another owner's: {@link SealBroken}. */
    public Optional<String> open(String owner, Sealed sealed) {
        if (!keys.containsKey(sealed.key())) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed.body());
            if (all.length < NONCE_BYTES + TAG_BITS / 8 || !canonical(all, sealed.body())) {
                throw new SealBroken(owner);
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed.key(), nonce, owner);
            return Optional.of(
                    new String(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES), StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new SealBroken(owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open a seal", e);
        }
    }

    /** The same under the newest key; as it was where it is so already, or where its key is lost. */
    public Sealed reseal(String owner, Sealed sealed) {
        if (sealed.key().equals(newest)) {
            return sealed;
        }
        return open(owner, sealed).map(plain -> seal(owner, plain)).orElse(sealed);
    }

    private static String name(int id, byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return id + "-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, String key, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((key + "\0" + owner).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The last character of base64 may carry unused bits; only one spelling is taken. */
    private static boolean canonical(byte[] bytes, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text);
    }
}
