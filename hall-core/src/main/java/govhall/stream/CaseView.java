package govhall.stream;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A case file (办件) as the last event left it, without who it is for. Times are ms since 1970. {@code life} is the edition
 * of the table of life, {@code itemVersion} that of the catalogue, under which it was taken; {@code verb}, {@code role},
 * {@code by} and {@code at} say what happened last; {@code parts} are those of a joint case that have no answer yet.
 * {@code due} is the moment that orders the list of open cases; {@code promised} and {@code legal} are the last days in
 * time for the decision, {@code provisional} while a year in between has no published calendar.
 */
public record CaseView(
        String no,
        String item,
        String itemVersion,
        int life,
        String mode,
        String side,
        String state,
        String department,
        String hall,
        Optional<String> ticket,
        long rev,
        String verb,
        String role,
        String by,
        long at,
        long received,
        OptionalLong accepted,
        OptionalLong suspended,
        OptionalLong resumed,
        OptionalLong decided,
        OptionalLong due,
        Optional<LocalDate> promised,
        Optional<LocalDate> legal,
        boolean provisional,
        boolean extended,
        Optional<String> peer,
        boolean asked,
        OptionalInt parts,
        boolean partRefused) {

    public static CaseView parse(String json) {
        Fields fields = Fields.of(json);
        return new CaseView(
                fields.text("no"),
                fields.text("item"),
                fields.text("itemv"),
                (int) fields.number("life"),
                fields.text("mode"),
                fields.text("side"),
                fields.text("state"),
                fields.text("dept"),
                fields.text("hall"),
                fields.optional("ticket"),
                fields.number("rev"),
                fields.text("verb"),
                fields.text("role"),
                fields.text("by"),
                fields.number("at"),
                fields.number("received"),
                fields.optionalNumber("accepted"),
                fields.optionalNumber("suspended"),
                fields.optionalNumber("resumed"),
                fields.optionalNumber("decided"),
                fields.optionalNumber("due"),
                fields.optional("promised").map(LocalDate::parse),
                fields.optional("legal").map(LocalDate::parse),
                fields.optional("provisional").isPresent(),
                fields.optional("extended").isPresent(),
                fields.optional("peer"),
                fields.optional("asked").isPresent(),
                fields.optional("parts")
                        .map(Integer::parseInt)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                fields.optional("refused").isPresent());
    }
}
