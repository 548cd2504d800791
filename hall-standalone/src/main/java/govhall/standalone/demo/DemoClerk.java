package govhall.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A simulated clerk at one window (模拟工作人员). He goes by the window as the last answer showed it and names its
 * revision with every press; whether a press is allowed only the hall knows. Where somebody else sits at the window he
 * keeps away from it.
 */
@RequiredArgsConstructor
final class DemoClerk implements Person {
    /** Long enough for a newcomer who signed a simulated clerk off to sit down himself. */
    private static final Duration KEEP_AWAY = Duration.ofSeconds(60);

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration HALL_AWAY = Duration.ofSeconds(3);
    private static final int RECALL_SECONDS = 21;

    private final String no;
    private final DemoDoor door;
    private final Stage stage;
    private final Absent absent;
    private final Dice dice;
    private final HallWords words;

    /** The window; missing where the last picture of it is no longer to be trusted. */
    private JsonNode window = MissingNode.getInstance();

    private boolean satHere;
    private boolean recalled;

    @Override
    public Duration act() throws IOException, InterruptedException {
        if (window.isMissingNode()) {
            window = HallWords.window(door.read("/api/v1/hall"), no);
        }
        var clerk = window.path("clerk").asString("");
        if (clerk.isEmpty()) {
            return satHere ? leave() : signOn();
        }
        if (!clerk.equals(name())) {
            return leave();
        }
        satHere = true;
        return switch (window.path("state").asString("")) {
            case "OPEN" -> work();
            case "PAUSED" -> window.path("ticket").isObject() ? work() : press("open", Map.of(), MOMENT);
            case "CLOSED" -> press("open", Map.of(), MOMENT);
            default -> lookAgain(KEEP_AWAY);
        };
    }

    private String name() {
        return "demo-" + no;
    }

    private Duration signOn() throws IOException, InterruptedException {
        return press("sign-on", Map.of("clerk", name()), MOMENT);
    }

    private Duration leave() {
        satHere = false;
        return lookAgain(KEEP_AWAY);
    }

    private Duration work() throws IOException, InterruptedException {
        var ticket = window.path("ticket");
        return switch (ticket.path("state").asString("")) {
            case "CALLED" -> absent.isAbsent(ticket.path("number").asString("")) ? callInVain(ticket) : receive();
            case "SERVING" -> end();
            default -> callNext(Map.of());
        };
    }

    private Duration callNext(Map<String, ?> outcome) throws IOException, InterruptedException {
        recalled = false;
        var idle = press("next", outcome, dice.seconds(4, 9));
        return window.path("ticket").isObject() ? dice.seconds(4, 9) : idle;
    }

    /** Some citizens do not hear their number at once. */
    private Duration receive() throws IOException, InterruptedException {
        if (!recalled && dice.hits(12)) {
            recalled = true;
            return press("recall", Map.of(), dice.seconds(5, 10));
        }
        return press("serve", Map.of(), dice.seconds(20, 90));
    }

    private Duration end() throws IOException, InterruptedException {
        var outcome = Map.of("outcome", dice.likelyFirst(words.outcomes()));
        if (dice.hits(60)) {
            return callNext(outcome);
        }
        var breath = press("finish", outcome, dice.seconds(2, 5));
        return !window.isMissingNode() && !words.pauseReasons().isEmpty() && dice.hits(20) ? pause() : breath;
    }

    private Duration pause() throws IOException, InterruptedException {
        return press("pause", Map.of("reason", dice.oneOf(words.pauseReasons())), dice.seconds(20, 60));
    }

    /** The hall says how long and how often it wants him to call. */
    private Duration callInVain(JsonNode ticket) throws IOException, InterruptedException {
        var answer = door.post(path("miss"), withRev(Map.of()));
        if (answer.refusedAs("miss-too-early")) {
            var seconds = answer.body().path("seconds").asInt(RECALL_SECONDS);
            return press("recall", Map.of(), Duration.ofSeconds(Math.max(1, Math.min(seconds, RECALL_SECONDS))));
        }
        if (answer.done()) {
            absent.forget(ticket.path("number").asString(""));
            if (dice.hits(40)) {
                stage.enter(() -> reEnter(ticket.path("id").asString("")), dice.seconds(20, 60));
            }
        }
        return take(answer, dice.seconds(2, 5));
    }

    /** He was only late, and comes to the desk with his slip. */
    private Duration reEnter(String ticket) throws IOException, InterruptedException {
        door.post("/api/v1/tickets/" + ticket + "/re-enter", Map.of());
        return Duration.ZERO;
    }

    private Duration press(String verb, Map<String, ?> more, Duration then) throws IOException, InterruptedException {
        return take(door.post(path(verb), withRev(more)), then);
    }

    /** A refused press means that the window is not as he saw it, so he looks before the next one. */
    private Duration take(Answer answer, Duration then) {
        if (answer.done()) {
            window = answer.body().path("window");
            return then;
        }
        return lookAgain(answer.away() ? HALL_AWAY : dice.seconds(2, 5));
    }

    private Duration lookAgain(Duration in) {
        window = MissingNode.getInstance();
        return in;
    }

    private String path(String verb) {
        return "/api/v1/windows/" + no + "/" + verb;
    }

    private Map<String, Object> withRev(Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("rev", window.path("rev").asLong());
        return body;
    }
}
