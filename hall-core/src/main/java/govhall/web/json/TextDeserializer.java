package govhall.web.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a text of at most so many characters, such as one that names something; a number or a truth value is no text. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final int longest;
    private final transient Function<String, T> made;

    TextDeserializer(Class<T> type, int longest, Function<String, T> made) {
        super(type);
        this.longest = longest;
        this.made = made;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        String text = parser.getString();
        Texts.unfit(text, longest).ifPresent(why -> {
            throw new UnfitText(parser, why);
        });
        return made.apply(text);
    }
}
