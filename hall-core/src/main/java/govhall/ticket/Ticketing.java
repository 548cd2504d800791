package govhall.ticket;

import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.Guard;
import govhall.redis.ScriptRunner;
import govhall.stream.LegView;
import lombok.RequiredArgsConstructor;

/** Gives tickets and takes them back (取号 退号 过号恢复). */
@RequiredArgsConstructor
public class Ticketing {

    private final ScriptRunner scripts;

    /** Gives a ticket whose items were resolved in the catalogue of this version. */
    public Answer issue(Act act, String catalogueVersion, NewTicket wanted) {
        return scripts.run(
                "issue",
                act,
                Guard.catalogue(catalogueVersion),
                wanted.priorityClass(),
                wanted.ground().orElse(""),
                wanted.needs(),
                LegView.format(wanted.legs()),
                wanted.place().orElse(""),
                wanted.target().orElse(""),
                wanted.source());
    }

    /** Ends a waiting or missed ticket, whatever its slip. */
    public Answer cancel(Act act, String ticket) {
        return scripts.run("cancel", act, Guard.NONE, ticket, "");
    }

    /** Ends a waiting or missed ticket for the holder of its slip; an older slip is void. */
    public Answer cancel(Act act, String ticket, int slip) {
        return scripts.run("cancel", act, Guard.NONE, ticket, Integer.toString(slip));
    }

    /** Lets a missed ticket wait again, behind the first few of its queue. */
    public Answer reEnter(Act act, String ticket) {
        return scripts.run("re-enter", act, Guard.NONE, ticket);
    }
}
