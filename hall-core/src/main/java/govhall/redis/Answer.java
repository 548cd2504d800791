package govhall.redis;

import govhall.stream.CallView;
import govhall.stream.CaseView;
import govhall.stream.HallEvent;
import govhall.stream.Offset;
import govhall.stream.TicketView;
import govhall.stream.WindowView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a script answered when it did not refuse: the events that it told, in order, and the hall's offset after them.
 * Where nothing happened there is one event without a word, which carries what the script read.
 */
public record Answer(Offset at, boolean replayed, List<HallEvent> events) {

    public Answer {
        events = List.copyOf(events);
    }

    public boolean happened() {
        return !events.isEmpty() && !events.get(0).word().isEmpty();
    }

    /** The last state of the window that the events carry. */
    public WindowView window() {
        return last(HallEvent::window).orElseThrow();
    }

    /** The last state of the ticket that the events carry. */
    public Optional<TicketView> ticket() {
        return last(HallEvent::ticket);
    }

    /** The last state of the case that the events carry. */
    public CaseView caseFile() {
        return last(HallEvent::caseFile).orElseThrow();
    }

    public Optional<CallView> call() {
        return last(HallEvent::call);
    }

    public Optional<Integer> ahead() {
        return last(HallEvent::ahead);
    }

    private <T> Optional<T> last(Function<HallEvent, Optional<T>> read) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Optional<T> found = read.apply(events.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
