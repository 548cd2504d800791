package govhall.redis;

import java.util.List;
import lombok.RequiredArgsConstructor;

/** Reads which timers (到期事项) are due; the script that an entry names removes it when it runs. */
@RequiredArgsConstructor
public class DueTimers {

    private final ScriptRunner scripts;

    /** An entry of the city's timers: the script, the hall that owns it, and its argument. */
    public record Due(String script, String hall, String argument) {}

    /** What is due by the clock of the city; {@code hall} is any of its halls. */
    public List<Due> now(String hall) {
        return ((List<?>) scripts.read("due", hall).get(1))
                .stream()
                        .map(entry -> ((String) entry).split(" "))
                        .map(words -> new Due(words[0], words[1], words[2]))
                        .toList();
    }
}
