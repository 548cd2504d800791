package govhall.web.json;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body is no request and why, as a code that has words in the message files (请求体错误). */
public final class JsonFaults {

    private JsonFaults() {}

    /** {@code cause} is what a message could not be read for; null where there was no message. */
    public static Refusal of(Throwable cause) {
        // A record of a body refuses nonsense by itself.
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof Refused refused) {
                return refused.refusal();
            }
        }
        return cause instanceof JacksonException fault
                ? new Refusal.BodyInvalid(place(fault), why(fault))
                : new Refusal.BodyInvalid("$", "missing");
    }

    /** The path of the member, such as {@code $.items[2]}; where there is none, line and column. */
    private static String place(JacksonException fault) {
        List<JacksonException.Reference> path = fault.getPath();
        if (!path.isEmpty()) {
            return path.stream()
                    .map(step ->
                            step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                    .collect(Collectors.joining("", "$", ""));
        }
        return fault.getLocation() == null
                ? "$"
                : fault.getLocation().getLineNr() + ":" + fault.getLocation().getColumnNr();
    }

    private static String why(JacksonException fault) {
        String said = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof UnfitText unfit) {
            return unfit.why();
        }
        if (fault instanceof StreamConstraintsException) {
            return said.contains("nesting") ? "too-deep" : "too-long";
        }
        if (fault instanceof InputCoercionException) {
            return "out-of-range";
        }
        if (fault instanceof StreamReadException) {
            return said.startsWith("Duplicate") ? "duplicate-member" : "malformed";
        }
        if (fault instanceof UnrecognizedPropertyException) {
            return "unknown-member";
        }
        if (fault instanceof InvalidNullException) {
            return "null";
        }
        if (said.startsWith("Trailing token")) {
            return "trailing-text";
        }
        boolean missing = said.startsWith("Null value for creator")
                || said.startsWith("Missing")
                || said.startsWith("Cannot map `null`");
        if (missing) {
            return "missing";
        }
        return fault instanceof MismatchedInputException mismatch ? wrongType(mismatch.getTargetType()) : "malformed";
    }

    private static String wrongType(Class<?> wanted) {
        if (wanted == String.class) {
            return "not-text";
        }
        if (wanted == long.class || wanted == int.class || wanted == Long.class || wanted == Integer.class) {
            return "not-whole-number";
        }
        return wanted != null && Iterable.class.isAssignableFrom(wanted) ? "not-list" : "wrong-type";
    }
}
