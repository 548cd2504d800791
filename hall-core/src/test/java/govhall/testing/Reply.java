package govhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a door answered (应答). */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text(String member) {
        return json().get(member).asString();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public Reply is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** A problem of this slug, with words and without anything from inside. */
    public Reply isProblem(int expected, String slug) {
        is(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("type")).as(body).isEqualTo("/problems/" + slug);
        assertThat(json().get("status").asInt()).isEqualTo(expected);
        assertThat(text("title")).isNotBlank();
        assertThat(text("detail")).isNotBlank().doesNotContain("{", "null");
        return saysNothingFromInside();
    }

    public Reply saysNothingFromInside() {
        assertThat(body).doesNotContain("\tat ", "Exception", "java.", "govhall.");
        return this;
    }
}
