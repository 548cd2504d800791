package govhall.cases;

import java.util.Map;
import java.util.Optional;

/**
 * What a case begins with (收件): the item and the catalogue's version, how and by whom it will be decided, who collects
 * it, and who it is for. {@code peer} is the other city of the case, {@code ticket} the ticket that it came from,
 * {@code fields} what else its file holds.
 */
public record NewCase(
        String item,
        String itemVersion,
        String mode,
        Side side,
        String department,
        String hall,
        Optional<String> ticket,
        Optional<String> peer,
        Applicant applicant,
        Map<String, String> fields) {

    public NewCase {
        fields = Map.copyOf(fields);
    }
}
