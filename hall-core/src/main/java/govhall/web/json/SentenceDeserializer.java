package govhall.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads what somebody says; a number or a truth value is no sentence. */
final class SentenceDeserializer extends StdScalarDeserializer<Sentence> {

    SentenceDeserializer() {
        super(Sentence.class);
    }

    @Override
    public Sentence deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Sentence) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        String text = parser.getString();
        Texts.unfit(text, Sentence.LONGEST).ifPresent(why -> {
            throw new UnfitText(parser, why);
        });
        return new Sentence(text);
    }
}
