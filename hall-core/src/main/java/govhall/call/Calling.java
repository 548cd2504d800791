package govhall.call;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.Guard;
import govhall.redis.ScriptRunner;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** The clerk's keys for a ticket (叫号 重呼 开始办理 办结 过号). Each names the window's revision that the clerk saw. */
@RequiredArgsConstructor
public class Calling {

    private final ScriptRunner scripts;

    /** Calls whom the call rule puts first; with an outcome it first finishes the ticket in hand. */
    public Answer next(Act act, String window, long rev, Optional<String> outcome) {
        return scripts.run("next", act, Guard.window(window, rev), outcome.orElse(""));
    }

    public Answer recall(Act act, String window, long rev) {
        return scripts.run("recall", act, Guard.window(window, rev));
    }

    public Answer serve(Act act, String window, long rev) {
        return scripts.run("serve", act, Guard.window(window, rev));
    }

    /** Ends the leg in hand with an outcome of the city's list; the caller has checked that it is on it. */
    public Answer finish(Act act, String window, long rev, String outcome) {
        return scripts.run("finish", act, Guard.window(window, rev), outcome);
    }

    public Answer miss(Act act, String window, long rev) {
        return scripts.run("miss", act, Guard.window(window, rev));
    }
}
