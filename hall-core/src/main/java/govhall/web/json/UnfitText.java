package govhall.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text in a body that no id can be (不合规文本); {@code why} is a code with words in the message files. */
final class UnfitText extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String why;

    UnfitText(JsonParser parser, String why) {
        super(parser, why, String.class);
        this.why = why;
    }

    String why() {
        return why;
    }
}
