package govhall.web.picture;

import govhall.city.Name;
import govhall.city.Queue;
import govhall.projection.HallView;
import govhall.stream.CallView;
import govhall.stream.Roster.WindowRule;
import govhall.stream.TicketView;
import govhall.stream.WindowState;
import govhall.stream.WindowView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A hall's view with its signs (大厅画面): the parts that the screens of several doors are made of. */
public record HallPicture(HallView view, Signage signs) {

    public HallJson hall() {
        boolean open = view.windows().values().stream().anyMatch(window -> window.state() != WindowState.CLOSED);
        String day = LocalDate.parse(view.at().day(), DateTimeFormatter.BASIC_ISO_DATE)
                .toString();
        Name name = signs.hall().name();
        return new HallJson(signs.hall().id(), name.zh(), name.en(), day, open);
    }

    public List<WindowJson> windows() {
        return view.windows().values().stream().map(this::window).toList();
    }

    public WindowJson window(WindowView window) {
        return WindowMapper.INSTANCE.json(window, window.ticket().flatMap(view::ticket), signs);
    }

    public TicketJson ticket(TicketView ticket) {
        return TicketMapper.INSTANCE.json(ticket, signs);
    }

    /** The queues in the order of the folder; those that left it but are in use come last. */
    public List<QueueJson> queues() {
        Map<String, List<TicketView>> waiting = new HashMap<>();
        view.waiting()
                .forEach(ticket -> waiting.computeIfAbsent(ticket.queue(), queue -> new ArrayList<>())
                        .add(ticket));
        Map<String, Integer> open = openWindows();
        List<String> order = new ArrayList<>(signs.hall().queues().keySet());
        view.roster().queues().keySet().stream()
                .filter(queue -> !order.contains(queue))
                .forEach(order::add);
        List<QueueJson> queues = new ArrayList<>();
        for (String queue : order) {
            queues.add(
                    queue(queue, queues.size(), waiting.getOrDefault(queue, List.of()), open.getOrDefault(queue, 0)));
        }
        return queues;
    }

    /** The newest call of each ticket, newest first. */
    public List<CallJson> called() {
        Set<String> seen = new HashSet<>();
        return view.called().stream()
                .filter(call -> seen.add(call.ticket()))
                .map(this::call)
                .toList();
    }

    private CallJson call(CallView call) {
        Name window = signs.window(call.window());
        return new CallJson(
                call.ticket(),
                call.number(),
                call.window(),
                window.zh(),
                window.en(),
                signs.zoneOfWindow(call.window()),
                signs.time(call.at()),
                call.calls());
    }

    private QueueJson queue(String id, int order, List<TicketView> waiting, int openWindows) {
        OptionalLong oldest = waiting.stream().mapToLong(TicketView::seat).min();
        String prefix = Optional.ofNullable(signs.city().queues().get(id))
                .map(Queue::prefix)
                .orElse("");
        return new QueueJson(
                id,
                order,
                prefix,
                signs.queue(id).zh(),
                signs.queue(id).en(),
                signs.shortQueue(id).zh(),
                signs.shortQueue(id).en(),
                signs.zoneOfQueue(id),
                waiting.size(),
                oldest.isPresent() ? Optional.of(signs.time(oldest.getAsLong())) : Optional.empty(),
                openWindows);
    }

    /** How many open windows may call from each queue. */
    private Map<String, Integer> openWindows() {
        Map<String, Integer> open = new HashMap<>();
        for (WindowView window : view.windows().values()) {
            WindowRule rule = view.roster().windows().get(window.no());
            if (rule != null && window.state() == WindowState.OPEN) {
                rule.skills().forEach(skill -> open.merge(skill.queue(), 1, Integer::sum));
            }
        }
        return open;
    }
}
