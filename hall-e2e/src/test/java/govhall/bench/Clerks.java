package govhall.bench;

import govhall.call.Calling;
import govhall.catalogue.Edition;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.CityTag;
import govhall.redis.ScriptRunner;
import govhall.stream.Offset;
import govhall.testing.SampleCity;
import govhall.testing.TestRedis;
import govhall.ticket.NewTicket;
import govhall.ticket.Ticketing;
import govhall.window.Staffing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Four windows of the sample city and who presses their keys (窗口人员), at an even pace; counts every act that wakes. */
final class Clerks {

    /** When a key was pressed, the hall's place after it, and how many acts there were with it. */
    record Press(long nanos, long place, long acts) {}

    private static final int WINDOWS = 4;
    private static final List<String> QUEUES = List.of("A", "B", "C");
    private static final Optional<String> OUTCOME = Optional.of("ADVICE");

    private final String catalogue = Edition.load("qianjiang").version();
    private final Calling calling;
    private final Ticketing ticketing;
    private final long[] revs = new long[WINDOWS];
    private final boolean[] holds = new boolean[WINDOWS];
    private Offset at;
    private long acts;

    Clerks() {
        var redis = new StringRedisTemplate(TestRedis.shared().connectionFactory());
        ScriptRunner scripts = new ScriptRunner(redis, new CityTag(SampleCity.HALL));
        calling = new Calling(scripts);
        ticketing = new Ticketing(scripts);
        Staffing staffing = new Staffing(scripts);
        for (int window = 0; window < WINDOWS; window++) {
            did(staffing.signOn(act(), name(window), 0, "clerk-" + window));
            revs[window] = did(staffing.open(act(), name(window), 1)).window().rev();
        }
    }

    long acts() {
        return acts;
    }

    /** So many take a ticket. */
    void fill(int tickets) {
        for (int i = 0; i < tickets; i++) {
            did(ticketing.issue(act(), catalogue, NewTicket.ordinary(QUEUES.get(i % QUEUES.size()))));
        }
    }

    /** Each press calls somebody and finishes whom the window had before. */
    List<Press> call(int presses, int perSecond) {
        return press(presses, perSecond, this::next);
    }

    /** Presses of one event each: a window calls, and finishes with its next press. */
    List<Press> turn(int presses, int perSecond) {
        return press(presses, perSecond, window -> {
            if (!holds[window]) {
                return next(window);
            }
            holds[window] = false;
            return calling.finish(act(), name(window), revs[window], OUTCOME.orElseThrow());
        });
    }

    private Answer next(int window) {
        Optional<String> outcome = holds[window] ? OUTCOME : Optional.empty();
        holds[window] = true;
        return calling.next(act(), name(window), revs[window], outcome);
    }

    private List<Press> press(int presses, int perSecond, IntFunction<Answer> key) {
        List<Press> pressed = new ArrayList<>();
        long apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long start = System.nanoTime();
        for (int i = 0; i < presses; i++) {
            long due = start + i * apart;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int window = i % WINDOWS;
            long now = System.nanoTime();
            Answer answer = did(key.apply(window));
            revs[window] = answer.window().rev();
            pressed.add(new Press(now, at.n(), acts));
        }
        return pressed;
    }

    private Answer did(Answer answer) {
        if (!answer.happened()) {
            throw new IllegalStateException("nobody waits");
        }
        acts++;
        at = answer.at();
        return answer;
    }

    private static Act act() {
        return Act.inside(SampleCity.HALL);
    }

    private static String name(int window) {
        return Integer.toString(window + 1);
    }
}
