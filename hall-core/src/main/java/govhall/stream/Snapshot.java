package govhall.stream;

import java.util.List;

/** The whole picture of a hall (快照) as the script read it in one step, with the offset at which it holds. */
public record Snapshot(
        Offset at, long ms, Roster roster, List<WindowView> windows, List<TicketView> tickets, List<CallView> called) {}
