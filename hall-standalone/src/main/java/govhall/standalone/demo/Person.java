package govhall.standalone.demo;

import java.io.IOException;
import java.time.Duration;

/** Somebody who does one thing after another (角色). */
@FunctionalInterface
interface Person {

    /** Does the next thing and says how long it is until the one after; zero means that nothing comes after. */
    Duration act() throws IOException, InterruptedException;
}
