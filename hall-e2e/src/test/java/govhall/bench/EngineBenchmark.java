package govhall.bench;

import govhall.redis.Act;
import govhall.stream.LegView;
import govhall.stream.Roster;
import govhall.stream.Roster.ClassRule;
import govhall.stream.Roster.QueueRule;
import govhall.stream.Roster.WindowRule;
import govhall.testing.RedisProcess;
import govhall.testing.Rosters;
import govhall.testing.TestHall;
import govhall.testing.TestRedis;
import govhall.ticket.NewTicket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * What an act costs, as a ratio to a minimal ticket script (INCR, HSET of six fields, ZADD, XADD) that runs in the same
 * run on the same server. Run with {@code mvn -Pbench verify -pl hall-e2e -am}; figures go to the output.
 */
class EngineBenchmark {

    private static final RedisScript<String> MINIMAL = RedisScript.of("""
            local n = redis.call('INCR', KEYS[1] .. ':n')
            local id = 't' .. n
            redis.call('HSET', KEYS[1] .. ':t:' .. id, 'a', ARGV[1], 'b', ARGV[2], 'c', ARGV[3], 'd', n, 'e', 'WAITING',
              'f', '1')
            redis.call('ZADD', KEYS[1] .. ':z', n, id)
            redis.call('XADD', KEYS[1] .. ':ev', '*', 'e', 'issued', 't', id, 'n', n)
            return id
            """, String.class);
    private static final List<String> NEEDS = List.of("", "L", "LS");
    private static final int ACTS = Integer.getInteger("bench.acts", 4_000);
    private static final int THREADS = 16;

    @TempDir
    Path folder;

    @Test
    void cpu_per_act() {
        try (RedisProcess redis = TestRedis.start(folder.resolve("cpu"), "appendfsync no", "appendonly no")) {
            for (int queues : new int[] {4, 8}) {
                for (int waiting : new int[] {1, 500}) {
                    Hall hall = new Hall(redis, queues, waiting);
                    hall.call();
                    double[] cost = hall.medianCost(
                            i -> minimal(hall.template), hall::issue, i -> hall.finishAndCall(), i -> hall.next());
                    System.out.printf(
                            "cpu per act, %d lanes, a third not empty, %d waiting in each: minimal %.1f us; issue %.2f x;"
                                    + " next+finish %.2f x; next with outcome %.2f x%n",
                            queues * 18, waiting, cost[0], cost[1] / cost[0], cost[2] / cost[0], cost[3] / cost[0]);
                }
            }
        }
    }

    @Test
    void acts_per_second_from_java() throws Exception {
        for (String sync : List.of("everysec", "always")) {
            try (RedisProcess redis = TestRedis.start(folder.resolve(sync), "appendfsync " + sync)) {
                Hall hall = new Hall(redis, 4, 1);
                int acts = Integer.getInteger("bench.calls", 60_000);
                rate(acts, i -> minimal(hall.template));
                double minimal = rate(acts, i -> minimal(hall.template));
                rate(acts / 4, hall::issue);
                double issue = rate(acts, hall::issue);
                System.out.printf(
                        "acts per second, 16 threads, %s: minimal %.0f/s, issue %.2f of it%n",
                        sync, minimal, issue / minimal);
                turns(hall, sync);
            }
        }
    }

    private void turns(Hall hall, String sync) throws Exception {
        hall.openAll();
        int turns = Integer.getInteger("bench.turns", 6_000);
        double two = rate(turns, i -> hall.twoCalls(i % THREADS));
        double one = rate(turns, i -> hall.oneCall(i % THREADS));
        System.out.printf(
                "turns per second, %s: finish and next as two calls %.0f/s, one script %.2f x%n", sync, two, one / two);
    }

    private static void minimal(StringRedisTemplate template) {
        template.execute(MINIMAL, List.of("{429005}:bench"), "A", "ORDINARY", "D01-02");
    }

    private static double rate(int acts, IntConsumer act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long from = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            running.add(threads.submit(() -> {
                for (int i = first; i < acts; i += THREADS) {
                    act.accept(i);
                }
            }));
        }
        for (Future<?> each : running) {
            each.get(5, TimeUnit.MINUTES);
        }
        threads.shutdown();
        return acts / ((System.nanoTime() - from) / 1e9);
    }

    /** A hall of so many queues with 18 lanes each, all called from by every window, a third of them not empty. */
    private static final class Hall {
        private final TestHall hall;
        private final StringRedisTemplate template;
        private final int queues;
        private final long[] revs = new long[THREADS + 1];
        private long rev;

        Hall(RedisProcess redis, int queues, int waitingPerLane) {
            this.queues = queues;
            hall = new TestHall(redis.connectionFactory(), TestHall.CITY, false);
            template = hall.redis;
            template.execute((org.springframework.data.redis.core.RedisCallback<Object>) connection -> {
                connection.serverCommands().flushAll();
                return null;
            });
            hall.found();
            hall.turning.setup(hall.act(), roster(queues));
            hall.window(1).opens();
            rev = hall.window(1).rev();
            fill(queues * 6 * waitingPerLane);
        }

        private static Roster roster(int queues) {
            Map<String, QueueRule> all = new TreeMap<>();
            String[] skills = new String[queues];
            for (int q = 0; q < queues; q++) {
                String id = String.valueOf((char) ('A' + q));
                all.put(id, Rosters.queue(id, 40, 0));
                skills[q] = (q < 3 ? "1:" : "2:") + id;
            }
            Map<String, WindowRule> windows = new TreeMap<>();
            for (int no = 1; no <= THREADS; no++) {
                windows.put(Integer.toString(no), Rosters.window(Integer.toString(no), "COMPREHENSIVE", "LS", skills));
            }
            Map<String, ClassRule> classes = new TreeMap<>();
            for (String name : List.of("o", "a", "r", "e", "s", "u")) {
                classes.put(name.toUpperCase(), new ClassRule(name, 900_000, 1000, 0));
            }
            return new Roster(Rosters.CATALOGUE, all, windows, classes);
        }

        void fill(int tickets) {
            for (int i = 0; i < tickets; i++) {
                issue(i);
            }
        }

        void issue(int i) {
            String queue = String.valueOf((char) ('A' + i % queues));
            String priorityClass = List.of("O", "E").get(i / queues % 2);
            String needs = NEEDS.get(i / queues / 2 % 3);
            hall.issue(new NewTicket(
                    List.of(new LegView(queue, List.of("D01-02"))),
                    priorityClass,
                    Optional.empty(),
                    needs,
                    Optional.empty(),
                    Optional.empty(),
                    "KIOSK"));
        }

        private Act act() {
            return Act.of(hall.id, "bench", UUID.randomUUID().toString());
        }

        void finishAndCall() {
            rev = hall.calling.finish(act(), "1", rev, "ADVICE").window().rev();
            call();
        }

        /**
         * The server's CPU for one act of each kind in microseconds: the median of many short rounds in turn, so that
         * a busy machine disturbs all kinds alike. As many tickets are issued as are called.
         */
        double[] medianCost(IntConsumer... acts) {
            List<List<Double>> costs = new ArrayList<>();
            for (IntConsumer ignored : acts) {
                costs.add(new ArrayList<>());
            }
            int batch = 60;
            for (int round = 0; round < ACTS / batch; round++) {
                fill(batch);
                for (int kind = 0; kind < acts.length; kind++) {
                    double before = cpuSeconds();
                    for (int i = 0; i < batch; i++) {
                        acts[kind].accept(round * batch + i);
                    }
                    costs.get(kind).add((cpuSeconds() - before) * 1e6 / batch);
                }
            }
            return costs.stream()
                    .mapToDouble(each -> each.stream()
                            .sorted()
                            .skip(each.size() / 2)
                            .findFirst()
                            .orElseThrow())
                    .toArray();
        }

        void next() {
            rev = hall.calling
                    .next(act(), "1", rev, Optional.of("ADVICE"))
                    .window()
                    .rev();
        }

        /** A ticket in hand, so that every next may bring an outcome. */
        void call() {
            rev = hall.calling.next(act(), "1", rev, Optional.empty()).window().rev();
        }

        void openAll() {
            for (int no = 1; no <= THREADS; no++) {
                if (no > 1) {
                    hall.window(no).opens();
                }
                revs[no] = hall.window(no).rev();
                revs[no] = hall.calling
                        .next(act(), Integer.toString(no), revs[no], Optional.empty())
                        .window()
                        .rev();
            }
        }

        void twoCalls(int thread) {
            int no = thread + 1;
            String window = Integer.toString(no);
            revs[no] = hall.calling
                    .finish(act(), window, revs[no], "ADVICE")
                    .window()
                    .rev();
            revs[no] = hall.calling
                    .next(act(), window, revs[no], Optional.empty())
                    .window()
                    .rev();
        }

        void oneCall(int thread) {
            int no = thread + 1;
            revs[no] = hall.calling
                    .next(act(), Integer.toString(no), revs[no], Optional.of("ADVICE"))
                    .window()
                    .rev();
        }

        double cpuSeconds() {
            Properties cpu = template.execute((org.springframework.data.redis.core.RedisCallback<Properties>)
                    connection -> connection.serverCommands().info("cpu"));
            return Double.parseDouble(cpu.getProperty("used_cpu_user_main_thread"))
                    + Double.parseDouble(cpu.getProperty("used_cpu_sys_main_thread"));
        }
    }
}
