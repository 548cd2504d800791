package govhall.day;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.Guard;
import govhall.redis.ScriptRunner;
import govhall.stream.Roster;
import govhall.time.BusinessDay;
import govhall.time.HallClock;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;

/** Gives a hall its roster and turns its business day (设置 日切). */
@RequiredArgsConstructor
public class Turning {

    private final ScriptRunner scripts;
    private final HallClock clock;
    private final Supplier<BusinessDay> days;

    /** Gives a founded hall its roster, also while it runs; nothing happens where it has just this one. */
    public Answer setup(Act act, Roster roster) {
        return scripts.run("setup", act, Guard.NONE, roster.text(), roster.catalogueVersion());
    }

    /** Ends the day {@code ended} (yyyyMMdd) and begins the next: the day after it, or today where that is later. */
    public Answer turnDay(Act act, String ended) {
        return turnDay(act, ended, days.get().after(ended, act.hallTime().orElseGet(clock::now)));
    }

    /** Ends the day {@code ended} and begins {@code next} (yyyyMMdd); refused where another day is running. */
    public Answer turnDay(Act act, String ended, String next) {
        String ends = Long.toString(days.get().endOf(next).toEpochMilli());
        return scripts.run("turn-day", act, Guard.NONE, ended, next, ends);
    }
}
