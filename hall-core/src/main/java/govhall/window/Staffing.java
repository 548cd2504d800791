package govhall.window;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.Guard;
import govhall.redis.ScriptRunner;
import lombok.RequiredArgsConstructor;

/** Signs clerks on and off and opens, pauses and closes windows (签到 签退 开窗 暂停 关窗). */
@RequiredArgsConstructor
public class Staffing {

    private final ScriptRunner scripts;

    public Answer signOn(Act act, String window, long rev, String clerk) {
        return scripts.run("sign-on", act, Guard.window(window, rev), clerk);
    }

    public Answer signOff(Act act, String window, long rev) {
        return scripts.run("sign-off", act, Guard.window(window, rev));
    }

    public Answer open(Act act, String window, long rev) {
        return scripts.run("open", act, Guard.window(window, rev));
    }

    /** Pauses for a reason of the city's list; the caller has checked that it is on it. */
    public Answer pause(Act act, String window, long rev, String reason) {
        return scripts.run("pause", act, Guard.window(window, rev), reason);
    }

    public Answer close(Act act, String window, long rev) {
        return scripts.run("close", act, Guard.window(window, rev));
    }
}
