package govhall.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;

/** The ETag of a static file (静态文件标签): a digest of what is in it, since files of a build have all one date. */
final class StaticTags implements Function<Resource, String> {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        try {
            String name = file.getURL() + " " + file.lastModified() + " " + file.contentLength();
            return known.computeIfAbsent(name, unknown -> digest(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Resource file) {
        try (InputStream bytes = file.getInputStream()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            return '"' + HexFormat.of().formatHex(sum, 0, 12) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
