package govhall.call;

import govhall.stream.Roster;
import govhall.stream.Roster.ClassRule;
import govhall.stream.Roster.QueueRule;
import govhall.stream.Roster.SkillRule;
import govhall.stream.Roster.WindowRule;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The call rule (叫号规则) in plain Java, for what-if and for showing who comes next: the twin of pick-next.lua, which
 * decides. It looks at every ticket where the script compares only heads of lanes. Priority at hall time t is
 * {@code credit × 1000 + rate × (t − seat)} (accumulating priority: Stanford, Taylor, Ziedins 2014), times in ms.
 */
public final class CallRule {

    /** The layer of a ticket that has waited its queue's cap: it goes before all others, oldest seat first. */
    public static final int OVERDUE = 0;

    private static final Comparator<Choice> BY_RULE = Comparator.comparingInt(Choice::layer)
            .thenComparing(Comparator.comparingLong((Choice c) -> c.layer == OVERDUE ? 0 : c.priority)
                    .reversed())
            .thenComparingLong(choice -> choice.ticket.seat())
            .thenComparing(choice -> choice.ticket.id());

    private final Roster roster;
    private final long t;

    /** The rule over a roster at hall time {@code t} (ms). */
    public CallRule(Roster roster, long t) {
        this.roster = roster;
        this.t = t;
    }

    /** A ticket that a window may call, with the layer and the priority that place it. */
    public record Choice(TicketView ticket, int layer, long priority) {}

    /** Everybody the window would call, first to last, if nobody else called and no time passed. */
    public List<Choice> order(Collection<TicketView> tickets, String window) {
        WindowRule rule = roster.windows().get(window);
        return tickets.stream()
                .filter(waiting())
                .flatMap(ticket -> choice(ticket, rule).stream())
                .sorted(BY_RULE)
                .toList();
    }

    /** How many older tickets of the same queue, that this window may call, a choice passes over. */
    public long passedOver(Collection<TicketView> tickets, String window, Choice choice) {
        WindowRule rule = roster.windows().get(window);
        return tickets.stream()
                .filter(waiting())
                .filter(other -> other.queue().equals(choice.ticket.queue()))
                .filter(other -> tier(other, rule).isPresent())
                .filter(other -> other.seat() < choice.ticket.seat())
                .count();
    }

    /** How many tickets of its queue the rule would call before this one at a window whose own queue it is. */
    public long ahead(Collection<TicketView> tickets, TicketView mine) {
        Choice own = own(mine);
        return tickets.stream()
                .filter(waiting())
                .filter(other ->
                        other.queue().equals(mine.queue()) && other.target().isEmpty())
                .filter(other -> BY_RULE.compare(own(other), own) < 0)
                .count();
    }

    private Optional<Choice> choice(TicketView ticket, WindowRule window) {
        OptionalInt tier = tier(ticket, window);
        if (tier.isEmpty()) {
            return Optional.empty();
        }
        QueueRule queue = roster.queues().get(ticket.queue());
        long waited = t - ticket.seat();
        if (waited >= queue.capMs()) {
            return Optional.of(new Choice(ticket, OVERDUE, priority(ticket)));
        }
        boolean held = tier.getAsInt() > 1 && waited < queue.holdMs();
        return held ? Optional.empty() : Optional.of(new Choice(ticket, tier.getAsInt(), priority(ticket)));
    }

    private Choice own(TicketView ticket) {
        boolean overdue =
                t - ticket.seat() >= roster.queues().get(ticket.queue()).capMs();
        return new Choice(ticket, overdue ? OVERDUE : 1, priority(ticket));
    }

    private long priority(TicketView ticket) {
        ClassRule rule = roster.classes().get(ticket.priorityClass());
        return rule.creditMs() * 1000 + rule.ratePerMille() * (t - ticket.seat());
    }

    /** The tier in which the window may call the ticket, where it may at all. */
    private static OptionalInt tier(TicketView ticket, WindowRule window) {
        boolean features =
                ticket.needs().chars().allMatch(need -> window.features().indexOf(need) >= 0);
        if (!features) {
            return OptionalInt.empty();
        }
        if (ticket.target().isPresent()) {
            String target = ticket.target().get();
            return target.equals(window.no()) || target.equals(window.kind()) ? OptionalInt.of(1) : OptionalInt.empty();
        }
        return window.skills().stream()
                .filter(skill -> skill.queue().equals(ticket.queue()))
                .mapToInt(SkillRule::tier)
                .min();
    }

    private static Predicate<TicketView> waiting() {
        return ticket -> ticket.state() == TicketState.WAITING;
    }
}
