package govhall.redis;

import govhall.stream.CallView;
import govhall.stream.Offset;
import govhall.stream.Roster;
import govhall.stream.Snapshot;
import govhall.stream.TicketView;
import govhall.stream.WindowView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;

/** Reads a hall as it is: the snapshot (快照), where it stands, one ticket. Every read is one script. */
@RequiredArgsConstructor
public class HallReader {

    private final ScriptRunner scripts;

    /** Where the hall stands, what its clock says, and how far that is ahead of the server's clock. */
    public record Pulse(Offset at, Instant now, Duration ahead) {}

    public Pulse pulse(String hall) {
        List<?> words = scripts.read("pulse", hall);
        return new Pulse(
                Offset.of((String) words.get(1)),
                Instant.ofEpochMilli(Long.parseLong((String) words.get(2))),
                Duration.ofMillis(Long.parseLong((String) words.get(3))));
    }

    public Snapshot snapshot(String hall) {
        List<?> words = scripts.read("snapshot", hall);
        return new Snapshot(
                Offset.of((String) words.get(1)),
                Long.parseLong((String) words.get(2)),
                Roster.parse((String) words.get(3)),
                each(words.get(4), WindowView::parse),
                each(words.get(5), TicketView::parse),
                each(words.get(6), CallView::parse));
    }

    /** A ticket of this or an earlier day that is still kept. */
    public TicketView ticket(String hall, String id) {
        return TicketView.parse((String) scripts.read("ticket", hall, id).get(1));
    }

    private static <T> List<T> each(Object words, Function<String, T> parse) {
        return ((List<?>) words)
                .stream().map(word -> parse.apply((String) word)).toList();
    }
}
