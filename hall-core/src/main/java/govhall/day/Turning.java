package govhall.day;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.Guard;
import govhall.redis.ScriptRunner;
import govhall.stream.Roster;
import lombok.RequiredArgsConstructor;

/** Gives a hall its roster and turns its business day (设置 日切). */
@RequiredArgsConstructor
public class Turning {

    private final ScriptRunner scripts;

    /** Gives a founded hall its roster, also while it runs; nothing happens where it has just this one. */
    public Answer setup(Act act, Roster roster) {
        return scripts.run("setup", act, Guard.NONE, roster.text(), roster.catalogueVersion());
    }

    /** Ends the day {@code ended} and begins {@code next} (yyyyMMdd); refused where another day is running. */
    public Answer turnDay(Act act, String ended, String next) {
        return scripts.run("turn-day", act, Guard.NONE, ended, next);
    }
}
