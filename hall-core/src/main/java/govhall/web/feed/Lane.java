package govhall.web.feed;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that does the work of many audiences in the order in which it comes (推送线程). Ends with the program. */
final class Lane {

    private final ScheduledThreadPoolExecutor thread;

    Lane(String name) {
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        // What comes after the end is no longer of interest to anybody.
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    void soon(Runnable work) {
        thread.execute(work);
    }

    void later(long nanos, Runnable work) {
        thread.schedule(work, Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }

    void each(long millis, Runnable work) {
        thread.scheduleWithFixedDelay(work, millis, millis, TimeUnit.MILLISECONDS);
    }

    void end() {
        thread.shutdownNow();
    }
}
