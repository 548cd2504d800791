package govhall.testing;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A request that must be turned down (坏请求): what is wrong with it, and the status and slug that say so. */
public record BadRequest(
        String wrong, String method, String path, byte[] body, List<String> headers, int status, String slug) {

    public static BadRequest post(String wrong, String path, String body, int status, String slug, String... headers) {
        return post(wrong, path, body.getBytes(StandardCharsets.UTF_8), status, slug, headers);
    }

    public static BadRequest post(String wrong, String path, byte[] body, int status, String slug, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            Collections.addAll(all, "Content-Type", "application/json");
        }
        return withKey(wrong, "POST", path, body, all, status, slug);
    }

    public static BadRequest get(String wrong, String path, int status, String slug, String... headers) {
        return new BadRequest(wrong, "GET", path, new byte[0], List.of(headers), status, slug);
    }

    public static BadRequest of(String wrong, String method, String path, int status, String slug) {
        return withKey(wrong, method, path, new byte[0], new ArrayList<>(), status, slug);
    }

    private static BadRequest withKey(
            String wrong, String method, String path, byte[] body, List<String> headers, int status, String slug) {
        if (!headers.contains("Idempotency-Key")) {
            Collections.addAll(headers, "Idempotency-Key", UUID.randomUUID().toString());
        }
        return new BadRequest(wrong, method, path, body, headers, status, slug);
    }

    /** Bodies that no door may read, sent to a path where {@code members} alone would be well-formed. */
    public static List<BadRequest> bodies(String path, String members) {
        List<BadRequest> bad = new ArrayList<>();
        String[][] texts = {
            {"no JSON", "hello"},
            {"half of JSON", "{" + members},
            {"nothing", ""},
            {"null", "null"},
            {"a list", "[{" + members + "}]"},
            {"a member twice", "{" + members + "," + members + "}"},
            {"an unknown member", "{" + members + ",\"colour\":\"red\"}"},
            {"more after the end", "{" + members + "} {}"},
            {"deep nesting", "{" + members + ",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"},
            {"a name with a zero", "{\"\\u0000\":1," + members + "}"},
            {"a comment", "{" + members + "/* */}"}
        };
        for (String[] text : texts) {
            bad.add(post(text[0], path, text[1], 400, "body-invalid"));
        }
        bad.add(post("overlong UTF-8", path, bytes("{\"a\":\"", 0xC0, 0xAF), 400, "body-invalid"));
        bad.add(post("half a character in UTF-8", path, bytes("{\"a\":\"", 0xED, 0xA0, 0x80), 400, "body-invalid"));
        bad.add(post("broken UTF-8", path, bytes("{\"a\":\"", 0xFF), 400, "body-invalid"));
        bad.add(post("UTF-16", path, ("{" + members + "}").getBytes(StandardCharsets.UTF_16BE), 400, "body-invalid"));
        bad.add(post("65 KiB", path, "{" + " ".repeat(65 * 1024) + members + "}", 413, "body-too-large"));
        String text = "{" + members + "}";
        String wrongType = "content-type-unsupported";
        bad.add(post("text", path, text, 415, wrongType, "Content-Type", "text/plain"));
        bad.add(post("a form", path, "a=b", 415, wrongType, "Content-Type", "application/x-www-form-urlencoded"));
        bad.add(post("no type", path, text, 415, wrongType, "Content-Type", ""));
        bad.add(post("no such type", path, text, 415, wrongType, "Content-Type", "nonsense"));
        bad.add(post("no key", path, text, 400, "key-missing", "Idempotency-Key", ""));
        bad.add(post("a key too long", path, text, 400, "key-invalid", "Idempotency-Key", "k".repeat(65)));
        bad.add(post("a key with a space", path, text, 400, "key-invalid", "Idempotency-Key", "a b"));
        bad.add(post("a time without a zone", path, text, 400, "parameter-invalid", "Hall-Time", "2026-11-24"));
        bad.add(post("a time where it is real", path, text, 422, "not-simulated", "Hall-Time", "2026-11-24T09:00:00Z"));
        bad.add(post("another hall", path, text, 404, "hall-unknown", "Hall", "420100"));
        bad.add(post("no hall's name", path, text, 404, "hall-unknown", "Hall", "429005:x"));
        bad.add(post("a strange device", path, text, 400, "parameter-invalid", "Device", "a:b"));
        bad.add(post("XML wanted", path, text, 406, "not-acceptable", "Accept", "application/xml"));
        return bad;
    }

    public Reply sentTo(Door door) {
        return send(door, BodyPublishers.ofByteArray(body));
    }

    /** The same in pieces, without saying beforehand how long it is. */
    public Reply sentInPiecesTo(Door door) {
        return send(door, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private Reply send(Door door, BodyPublisher publisher) {
        return door.send(method, path, publisher, headers.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return wrong + ": " + method + " " + path.substring(0, Math.min(60, path.length()));
    }

    private static byte[] bytes(String text, int... more) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + more.length + 2);
        for (int i = 0; i < more.length; i++) {
            all[start.length + i] = (byte) more[i];
        }
        all[all.length - 2] = '"';
        all[all.length - 1] = '}';
        return all;
    }
}
