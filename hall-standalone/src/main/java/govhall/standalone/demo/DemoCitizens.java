package govhall.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import lombok.RequiredArgsConstructor;

/** The simulated citizens (模拟群众): they take tickets, a few give theirs back, a few go home without a word. */
@RequiredArgsConstructor
final class DemoCitizens implements Person {
    private static final int MOST_WAITING = 60;
    private static final int AT_THE_DOOR = 24;
    private static final Duration FULL = Duration.ofSeconds(5);

    private final DemoDoor door;
    private final Stage stage;
    private final Absent absent;
    private final Dice dice;
    private final Wishes wishes;

    private int come;

    @Override
    public Duration act() throws IOException, InterruptedException {
        if (waiting() >= MOST_WAITING) {
            return FULL;
        }
        var answer = door.post("/kiosk/api/tickets", wishes.next(dice));
        if (answer.away()) {
            return FULL;
        }
        if (answer.done()) {
            come++;
            changesMind(
                    answer.body().path("token").asString(""),
                    answer.body().path("number").asString(""));
        }
        // Some stand at the door already when it opens.
        return come < AT_THE_DOOR ? Duration.ofMillis(400) : dice.seconds(1, 4);
    }

    private void changesMind(String token, String number) {
        if (dice.hits(4)) {
            stage.enter(
                    () -> {
                        door.delete("/kiosk/api/tickets/" + token);
                        return Duration.ZERO;
                    },
                    dice.seconds(15, 60));
        } else if (dice.hits(5)) {
            absent.add(number);
        }
    }

    private int waiting() throws IOException, InterruptedException {
        return door.read("/api/v1/hall")
                .path("queues")
                .valueStream()
                .mapToInt(queue -> queue.path("waiting").asInt(0))
                .sum();
    }
}
