package govhall.stream;

import java.util.List;
import java.util.Optional;

/**
 * A window (窗口) as the last event left it: its clerk, the ticket that it holds with its number, the revision that a
 * command must name, since when (ms) it is in its state, and the code of the reason while it is paused.
 */
public record WindowView(
        String no,
        WindowState state,
        Optional<String> clerk,
        Optional<String> ticket,
        Optional<String> number,
        long rev,
        long since,
        Optional<String> reason) {

    public static WindowView parse(String json) {
        return of(Fields.of(json));
    }

    static List<WindowView> parseList(String json) {
        return Fields.list(json).stream().map(WindowView::of).toList();
    }

    private static WindowView of(Fields fields) {
        return new WindowView(
                fields.text("no"),
                WindowState.valueOf(fields.text("state")),
                fields.optional("clerk"),
                fields.optional("ticket"),
                fields.optional("number"),
                fields.number("rev"),
                fields.number("since"),
                fields.optional("reason"));
    }
}
