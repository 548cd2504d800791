package govhall.privacy;

/**
 * Personal data that only a holder of the key can read (密封的个人信息), as it lies in a record:
 * {@code 1-5feceb66.<text>}. Before the dot the key's id and the first digits of its digest, so that a key made anew
 * under a lost one's id is not taken for it; after it base64url of nonce, cipher text and tag.
 */
public record Sealed(String key, String body) {

    public Sealed {
        if (!key.matches("[1-9]\\d{0,2}-[0-9a-f]{8}") || !body.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("Not a sealed text");
        }
    }

    public static Sealed parse(String text) {
        int dot = text.indexOf('.');
        return new Sealed(text.substring(0, Math.max(dot, 0)), text.substring(dot + 1));
    }

    public String text() {
        return key + "." + body;
    }
}
