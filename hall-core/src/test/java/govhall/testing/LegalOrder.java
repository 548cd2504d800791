package govhall.testing;

import static govhall.stream.TicketState.CALLED;
import static govhall.stream.TicketState.CANCELLED;
import static govhall.stream.TicketState.FINISHED;
import static govhall.stream.TicketState.LEFT;
import static govhall.stream.TicketState.MISSED;
import static govhall.stream.TicketState.SERVING;
import static govhall.stream.TicketState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import govhall.call.CallRule;
import govhall.call.CallRule.Choice;
import govhall.projection.HallView;
import govhall.stream.HallEvent;
import govhall.stream.Happening;
import govhall.stream.StreamEntry;
import govhall.stream.TicketState;
import govhall.stream.TicketView;
import govhall.stream.WindowState;
import govhall.stream.WindowView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether events are one legal order of a hall's life (合法顺序): each ticket and window goes only where its life cycle
 * leads, each call is the choice of the rule's twin at that serial, nobody is at two windows, no number comes twice.
 */
public final class LegalOrder {

    /** Which states of a ticket may follow which by which event; {@code null} is before it was issued. */
    private static final Map<Happening, Map<TicketState, TicketState>> LIFE = Map.of(
            Happening.CALLED, Map.of(WAITING, CALLED),
            Happening.RECALLED, Map.of(CALLED, CALLED),
            Happening.SERVING, Map.of(CALLED, SERVING),
            Happening.FINISHED, Map.of(CALLED, FINISHED, SERVING, FINISHED),
            Happening.LEG_FINISHED, Map.of(CALLED, WAITING, SERVING, WAITING),
            Happening.MISSED, Map.of(CALLED, MISSED),
            Happening.RE_ENTERED, Map.of(MISSED, WAITING),
            Happening.CANCELLED, Map.of(WAITING, CANCELLED, MISSED, CANCELLED),
            Happening.LEFT, Map.of(WAITING, LEFT));

    private final Set<String> numbers = new HashSet<>();
    private HallView view;
    /** While the day is being turned tickets end before their windows say so. */
    private boolean turning;

    private LegalOrder(HallView start) {
        view = start;
    }

    /** Replays a whole day from nothing and returns where it ends. */
    public static HallView replay(HallView start, List<StreamEntry> entries) {
        LegalOrder order = new LegalOrder(start);
        entries.forEach(order::add);
        return order.view;
    }

    private void add(StreamEntry entry) {
        HallEvent event = entry.event();
        Happening happening = Happening.of(event.word()).orElseThrow();
        assertThat(entry.follows(view.at()))
                .as("%s follows %s", entry, view.at())
                .isTrue();
        assertThat(event.ms())
                .as("hall time")
                .isGreaterThanOrEqualTo(happening == Happening.DAY_OPENED ? 0 : view.ms());
        event.ticket().ifPresent(ticket -> ticketMoves(entry, happening, ticket));
        event.window().ifPresent(window -> windowMoves(entry, happening, window));
        view = view.after(List.of(entry));
        nobodyIsAtTwoWindows(entry);
    }

    private void ticketMoves(StreamEntry entry, Happening happening, TicketView now) {
        Optional<TicketView> before = view.ticket(now.id());
        if (happening == Happening.ISSUED) {
            assertThat(numbers.add(now.number()))
                    .as("number twice at %s", entry)
                    .isTrue();
            assertThat(before).isEmpty();
            assertThat(now.state()).isEqualTo(WAITING);
            return;
        }
        TicketState was = before.map(TicketView::state).orElse(null);
        assertThat(LIFE.get(happening)).as("%s of a ticket", happening).containsEntry(was, now.state());
        assertThat(now.rev())
                .as("revision at %s", entry)
                .isEqualTo(before.orElseThrow().rev() + 1);
        if (happening == Happening.CALLED) {
            isTheTwinsChoice(entry, now);
        }
        turning = turning
                || happening == Happening.LEFT
                || entry.event().window().isEmpty()
                        && was.ordinal() > 0
                        && Set.of(Happening.MISSED, Happening.FINISHED).contains(happening);
    }

    private void isTheTwinsChoice(StreamEntry entry, TicketView called) {
        CallRule rule = new CallRule(view.roster(), entry.event().ms());
        String window = called.window().orElseThrow();
        Choice first = rule.order(view.tickets().values(), window).get(0);
        assertThat(called.id())
                .as("who is called at %s", entry)
                .isEqualTo(first.ticket().id());
        assertThat(called.layer()).hasValue(first.layer());
        assertThat(called.priority()).hasValue(first.priority());
        assertThat(called.passed()).hasValue(rule.passedOver(view.tickets().values(), window, first));
    }

    private void windowMoves(StreamEntry entry, Happening happening, WindowView now) {
        WindowView before = view.windows().get(now.no());
        assertThat(now.rev()).as("revision at %s", entry).isEqualTo(before.rev() + 1);
        Set<WindowState> from = switch (happening) {
            case SIGNED_ON -> Set.of(WindowState.CLOSED);
            case OPENED -> Set.of(WindowState.CLOSED, WindowState.PAUSED);
            case PAUSED, CALLED -> Set.of(WindowState.OPEN);
            case CLOSED -> Set.of(WindowState.OPEN, WindowState.PAUSED);
            default -> Set.of(WindowState.values());
        };
        assertThat(from).as("%s", entry).contains(before.state());
        assertThat(before.clerk().isEmpty())
                .as("nobody at the window at %s", entry)
                .isEqualTo(happening == Happening.SIGNED_ON);
        boolean free = Set.of(Happening.CALLED, Happening.CLOSED).contains(happening)
                || (happening == Happening.SIGNED_OFF && !turning);
        if (free) {
            assertThat(before.ticket())
                    .as("ticket at the window before %s", entry)
                    .isEmpty();
        }
    }

    private void nobodyIsAtTwoWindows(StreamEntry entry) {
        Map<String, String> held = new HashMap<>();
        view.windows()
                .values()
                .forEach(window -> window.ticket()
                        .ifPresent(ticket -> assertThat(held.put(ticket, window.no()))
                                .as("second window of %s at %s", ticket, entry.at())
                                .isNull()));
        if (entry.event().is(Happening.DAY_OPENED)) {
            turning = false;
        }
        if (!turning) {
            Map<String, String> at = new HashMap<>();
            view.tickets().values().stream()
                    .filter(ticket -> ticket.state() == CALLED || ticket.state() == SERVING)
                    .forEach(ticket -> at.put(ticket.id(), ticket.window().orElseThrow()));
            assertThat(held).as("windows and tickets at %s", entry.at()).isEqualTo(at);
        }
    }
}
