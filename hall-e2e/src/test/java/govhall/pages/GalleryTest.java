package govhall.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import govhall.browser.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shared components with their examples in a real browser under the pages' policy, without a hall (组件样例). */
class GalleryTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private static HttpServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", GalleryTest::serve);
        server.start();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.stop(0);
    }

    @Test
    void axe_finds_nothing_in_any_example_in_either_language() {
        for (String address : List.of("?lang=zh-CN", "?lang=en", "?lang=zh-CN&open=problem-dialog")) {
            try (Page page = gallery(address)) {
                Chromium.assertAccessible(page, address);
            }
            assertThat(chromium.complaints()).as(address).isEmpty();
        }
    }

    @Test
    void a_redraw_keeps_the_focus_and_the_nodes_with_keys() {
        try (Page page = gallery("")) {
            Object kept = page.evaluate("""
                    async () => {
                      const { html, HallElement } = await import('/shared/element.js');
                      class List extends HallElement {
                        static tag = 'test-list';
                        render(keys = []) {
                          return html`${keys.map(key => html`<button data-key="${key}">${key}</button>`)}`;
                        }
                      }
                      List.define();
                      const list = document.body.appendChild(document.createElement('test-list'));
                      list.value = ['a', 'b', 'c'];
                      const b = list.querySelector('[data-key=b]');
                      b.focus();
                      list.value = ['d', 'c', 'b', '<i>'];
                      return [list.textContent, document.activeElement === b, list.querySelector('i') === null].join();
                    }
                    """);
            assertThat(kept).isEqualTo("dcb<i>,true,true");
        }
    }

    @Test
    void frames_replace_by_key_and_leave_alone_what_did_not_change() {
        try (Page page = gallery("")) {
            Object merged = page.evaluate("""
                    async () => {
                      const { merge, reached } = await import('/shared/frames.js');
                      const before = { hall: { open: false }, queues: [{ key: 'A', n: 1 }, { key: 'B', n: 2 }], windows: [{ key: '1' }] };
                      const after = merge(before, { hall: { open: true }, queues: [{ key: 'B', n: 3 }, { key: 'A', gone: true }, { key: 'C' }] });
                      return JSON.stringify([after.hall, after.queues, after.windows === before.windows, before.queues.length,
                        reached('20261124:9:aa', '20261124:10:bb'), reached('20261124:10:aa', '20261124:10:bb'),
                        reached('20261125:1:aa', '20261124:10:bb'), reached(null, '20261124:10:bb')]);
                    }
                    """);
            assertThat(merged)
                    .isEqualTo(
                            "[{\"open\":true},[{\"key\":\"B\",\"n\":3},{\"key\":\"C\"}],true,2,false,true,true,false]");
        }
    }

    private static Page gallery(String query) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/shared/gallery/" + query;
        Page page = chromium.page(address, 1280, 900);
        page.waitForSelector("main[data-ready]");
        return page;
    }

    private static void serve(HttpExchange exchange) throws IOException {
        Optional<Path> file = PageSources.at(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        if (file.isEmpty()) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] body = Files.readAllBytes(file.get());
            String name = file.get().toString();
            exchange.getResponseHeaders().set("Content-Type", KINDS.get(name.substring(name.lastIndexOf('.') + 1)));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
