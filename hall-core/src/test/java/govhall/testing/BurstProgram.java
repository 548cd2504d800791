package govhall.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A program that works a hall at random and prints the offset of each answer (被杀进程), to be killed in the middle. */
public final class BurstProgram {

    private static final int MOST = 5_000;

    private BurstProgram() {}

    /** Starts it on the Redis at this port; its standard output is read by the caller. */
    public static Process start(int port, String name) {
        try {
            return new ProcessBuilder(
                            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            BurstProgram.class.getName(),
                            Integer.toString(port),
                            name)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        var factory = TestRedis.newConnectionFactory("127.0.0.1", Integer.parseInt(args[0]));
        Burst burst = new Burst(new TestHall(factory, TestHall.CITY, false), args[1], System.nanoTime());
        for (int i = 0; i < MOST; i++) {
            burst.step().filter(answer -> answer.happened()).ifPresent(answer -> System.out.println(answer.at()));
        }
        factory.destroy();
    }
}
