package govhall.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a hall (事件): its word, hall time (ms) and the new states of what it changed. One shape
 * serves all happenings, so that a reader folds also those that only a newer program knows: the last value wins.
 */
public record HallEvent(String word, long ms, Map<String, String> fields) {

    public HallEvent {
        fields = Map.copyOf(fields);
    }

    public boolean is(Happening happening) {
        return word.equals(happening.word());
    }

    /** The ticket as it is now, where one changed. */
    public Optional<TicketView> ticket() {
        return field("ticket").map(TicketView::parse);
    }

    /** The window as it is now, where one changed. */
    public Optional<WindowView> window() {
        return field("window").map(WindowView::parse);
    }

    /** The case as it is now, where one changed. */
    public Optional<CaseView> caseFile() {
        return field("case").map(CaseView::parse);
    }

    /** All windows as they are now, where the roster changed. */
    public Optional<List<WindowView>> windows() {
        return field("windows").map(WindowView::parseList);
    }

    public Optional<CallView> call() {
        return field("call").map(CallView::parse);
    }

    public Optional<Roster> roster() {
        return field("roster").map(Roster::parse);
    }

    /** Tickets that the rule would call earlier, where one was issued or came back. */
    public Optional<Integer> ahead() {
        return field("ahead").map(Integer::valueOf);
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
