package govhall.projection;

import govhall.stream.CallView;
import govhall.stream.HallEvent;
import govhall.stream.Happening;
import govhall.stream.Offset;
import govhall.stream.Roster;
import govhall.stream.Snapshot;
import govhall.stream.StreamEntry;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.stream.WindowView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A hall at one place of its history (大厅视图), never changed: the roster, windows by number, tickets that are not
 * ended by id, and the newest 20 calls, newest first. {@code ms} is the hall time of the last event.
 */
public record HallView(
        Offset at,
        long ms,
        Roster roster,
        SortedMap<String, WindowView> windows,
        SortedMap<String, TicketView> tickets,
        List<CallView> called) {

    private static final int CALLS_KEPT = 20;

    public static HallView of(Snapshot snapshot) {
        SortedMap<String, WindowView> windows = new TreeMap<>();
        snapshot.windows().forEach(window -> windows.put(window.no(), window));
        SortedMap<String, TicketView> tickets = new TreeMap<>();
        snapshot.tickets().forEach(ticket -> tickets.put(ticket.id(), ticket));
        return new HallView(
                snapshot.at(), snapshot.ms(), snapshot.roster(), windows, tickets, List.copyOf(snapshot.called()));
    }

    /** The hall after these events: of whatever an event carries, the last value wins. */
    public HallView after(List<StreamEntry> entries) {
        Fold fold = new Fold(this);
        entries.forEach(fold::add);
        return fold.view();
    }

    public Optional<TicketView> ticket(String id) {
        return Optional.ofNullable(tickets.get(id));
    }

    public Stream<TicketView> waiting() {
        return tickets.values().stream().filter(ticket -> ticket.state() == TicketState.WAITING);
    }

    public Stream<TicketView> waiting(String queue) {
        return waiting().filter(ticket -> ticket.queue().equals(queue));
    }

    /** A hall in the making; copies once for many events, in one pass since the maps are known to be sorted. */
    private static final class Fold {
        private Offset at;
        private long ms;
        private Roster roster;
        private SortedMap<String, WindowView> windows;
        private final SortedMap<String, TicketView> tickets;
        private final List<CallView> called;

        Fold(HallView from) {
            at = from.at;
            ms = from.ms;
            roster = from.roster;
            windows = new TreeMap<>(from.windows);
            tickets = new TreeMap<>(from.tickets);
            called = new ArrayList<>(from.called);
        }

        void add(StreamEntry entry) {
            HallEvent event = entry.event();
            at = entry.at();
            ms = event.ms();
            if (event.is(Happening.DAY_TURNED)) {
                at = new Offset(event.fields().get("next"), 0, at.h());
            }
            if (event.is(Happening.DAY_OPENED)) {
                tickets.clear();
                called.clear();
            }
            event.roster().ifPresent(now -> roster = now);
            event.windows().ifPresent(all -> {
                windows = new TreeMap<>();
                all.forEach(window -> windows.put(window.no(), window));
            });
            event.window().ifPresent(window -> windows.put(window.no(), window));
            event.ticket().ifPresent(this::put);
            event.call().ifPresent(call -> {
                called.add(0, call);
                if (called.size() > CALLS_KEPT) {
                    called.remove(CALLS_KEPT);
                }
            });
        }

        private void put(TicketView ticket) {
            if (ticket.state().isFinal()) {
                tickets.remove(ticket.id());
            } else {
                tickets.put(ticket.id(), ticket);
            }
        }

        HallView view() {
            return new HallView(
                    at,
                    ms,
                    roster,
                    Collections.unmodifiableSortedMap(windows),
                    Collections.unmodifiableSortedMap(tickets),
                    List.copyOf(called));
        }
    }
}
