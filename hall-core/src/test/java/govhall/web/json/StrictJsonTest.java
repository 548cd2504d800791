package govhall.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.refusal.Refusal.BodyInvalid;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What is unclear in a body is refused, with its place. */
class StrictJsonTest {

    record Asked(long rev, Optional<String> name, Optional<List<String>> items) {}

    private final JsonMapper json = strict();

    @Test
    void what_is_as_it_must_be_is_read() {
        assertThat(json.readValue("{\"rev\":7,\"name\":\"张\",\"items\":[\"X001\"]}", Asked.class))
                .isEqualTo(new Asked(7, Optional.of("张"), Optional.of(List.of("X001"))));
        assertThat(json.readValue("{\"rev\":7,\"name\":null}", Asked.class))
                .isEqualTo(new Asked(7, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"rev":1,"rev":2}                     | duplicate-member  |
            {"rev":1,"other":2}                   | unknown-member    | $.other
            {"rev":1.5}                           | not-whole-number  | $.rev
            {"rev":1.0}                           | not-whole-number  | $.rev
            {"rev":"1"}                           | not-whole-number  | $.rev
            {"rev":true}                          | not-whole-number  | $.rev
            {"rev":99999999999999999999}          | out-of-range      | $.rev
            {"rev":null}                          | missing           | $.rev
            {}                                    | missing           | $.rev
            {"rev":1,"items":["a",null]}          | null              | $.items[1]
            {"rev":1,"items":"a"}                 | not-list          | $.items
            {"rev":1,"items":[1]}                 | not-text          | $.items[0]
            {"rev":1,"name":1}                    | not-text          | $.name
            {"rev":1,"name":["a"]}                | not-text          | $.name
            {"rev":1,"name":""}                   | missing           | $.name
            {"rev":1,"name":"\\ud800"}            | half-character    | $.name
            {"rev":1,"name":"a\\u0000"}           | control-character | $.name
            {"rev":1,"name":"a\\u0085"}           | control-character | $.name
            {"rev":1} {"rev":2}                   | trailing-text     |
            {"rev":1}]                            | malformed         |
            {"rev":1                              | malformed         |
            {'rev':1}                             | malformed         |
            {"rev":1,}                            | malformed         |
            {"rev":NaN}                           | malformed         |
            [1]                                   | wrong-type        |
            7                                     | wrong-type        |
            "x"                                   | wrong-type        |
            null                                  | missing           |
            """)
    void what_is_not_is_refused(String body, String why, String at) {
        BodyInvalid refusal = refused(body);
        assertThat(refusal.why()).isEqualTo(why);
        if (at != null) {
            assertThat(refusal.at()).isEqualTo(at);
        }
    }

    @Test
    void a_text_of_more_than_64_characters_names_nothing() {
        assertThat(refused("{\"rev\":1,\"name\":\"" + "x".repeat(65) + "\"}").why())
                .isEqualTo("too-long");
    }

    @Test
    void deep_nesting_ends_early() {
        String deep = "[".repeat(40) + "]".repeat(40);
        assertThat(refused("{\"rev\":1,\"other\":" + deep + "}").why()).isIn("too-deep", "unknown-member");
        assertThat(refused("{\"rev\":1,\"items\":" + deep + "}").why()).isIn("too-deep", "not-text");
        assertThat(refused(deep).why()).isIn("too-deep", "wrong-type");
    }

    private BodyInvalid refused(String body) {
        try {
            Asked read = json.readValue(body, Asked.class);
            return read == null ? (BodyInvalid) JsonFaults.of(null) : fail(read);
        } catch (JacksonException fault) {
            return (BodyInvalid) JsonFaults.of(fault);
        }
    }

    private static BodyInvalid fail(Asked read) {
        throw new AssertionError("was read: " + read);
    }

    private static JsonMapper strict() {
        StrictJson settings = new StrictJson();
        JsonFactoryBuilder factory = JsonFactory.builder();
        settings.strictStream().customize(factory);
        JsonMapper.Builder mapper = JsonMapper.builder(factory.build());
        settings.strictMapper().customize(mapper);
        return mapper.build();
    }
}
