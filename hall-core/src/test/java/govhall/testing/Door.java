package govhall.testing;

import govhall.web.feed.TestScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A door program on a port of its own (测试用门户), on the Redis that all tests share, and whoever knocks at it. */
public final class Door implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Door(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Door open(Class<?> program, String... args) {
        return openOn(TestRedis.shared().url(), program, args);
    }

    /** On a Redis that a test may kill. */
    public static Door openOn(String redisUrl, Class<?> program, String... args) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false",
                "--spring.data.redis.url=" + redisUrl,
                "--hall.data=" + folder()));
        all.addAll(Arrays.asList(args));
        return new Door(new SpringApplicationBuilder(program).run(all.toArray(String[]::new)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** A screen that is connected to a feed. */
    public TestScreen screen(String path) {
        return new TestScreen("ws://127.0.0.1:" + port() + path).connect();
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Reply delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), withKey(headers));
    }

    /** Posts JSON under a new key, unless a header names one. */
    public Reply post(String path, String json, String... headers) {
        return post(path, BodyPublishers.ofString(json), headers);
    }

    public Reply post(String path, BodyPublisher body, String... headers) {
        String[] typed = has("Content-Type", headers) ? headers : with(headers, "Content-Type", "application/json");
        return send("POST", path, body, withKey(typed));
    }

    /** Sends just this. A header without a value is left out: so a test asks without a key or a type. */
    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, body).timeout(Duration.ofSeconds(20));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.header(headers[i], headers[i + 1]);
            }
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static String[] withKey(String... headers) {
        return has("Idempotency-Key", headers)
                ? headers
                : with(headers, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private static boolean has(String name, String... headers) {
        return Arrays.asList(headers).contains(name);
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("hall-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
