package govhall.bench;

import govhall.bench.Clerks.Press;
import govhall.display.DisplayApplication;
import govhall.testing.SampleCity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a press at a window to its frame on many boards, beside a bare send loop of the same Tomcat and Spring's simple
 * STOMP broker, each a program of its own that the same Redis wakes. Rounds in turn, so that a busy machine disturbs all
 * alike; medians over rounds, ratios to the bare loop. Run with
 * {@code mvn -Pbench verify -pl hall-e2e -am -Dtest=ScreensBenchmark}; figures go to the output.
 */
class ScreensBenchmark {

    private static final int SCREENS = Integer.getInteger("bench.screens", 1_000);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 3);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int CALM = 10, RUSH = 300;

    private static final String PATH = "/display/feed?board=main";
    private static final String HALL = "hall", BARE = "bare loop", STOMP = "STOMP";

    @TempDir
    Path folder;

    private final Clerks clerks = clerks();
    private final Map<ScreenServer, ToLongFunction<Press>> servers = new LinkedHashMap<>();

    private static Clerks clerks() {
        SampleCity.setUp();
        return new Clerks();
    }

    @Test
    void press_to_frame() throws Exception {
        try {
            ScreenServer hall = new ScreenServer(HALL, DisplayApplication.class, folder, PATH, List.of());
            servers.put(hall.awaitsStart(), Press::place);
            String sample = "--bench.sample=" + sample(hall);
            ScreenServer bare = new ScreenServer(BARE, BareScreens.class, folder, BareScreens.PATH, List.of(), sample);
            ScreenServer stomp = new ScreenServer(
                    STOMP, StompScreens.class, folder, StompScreens.PATH, StompScreens.SUBSCRIBING, sample);
            // These count what wakes them, from now on.
            long before = clerks.acts();
            servers.put(bare, press -> press.acts() - before);
            servers.put(stomp, press -> press.acts() - before);
            bare.awaitsStart();
            stomp.awaitsStart();
            for (ScreenServer warmed : servers.keySet()) {
                calm(warmed);
            }
            calm();
            rush();
        } finally {
            for (ScreenServer server : servers.keySet()) {
                server.close();
            }
        }
    }

    /** A frame of the hall, for the others to send. */
    private String sample(ScreenServer hall) throws Exception {
        try (Crowd one = hall.crowd(1)) {
            clerks.fill(40);
            one.awaits(clerks.call(40, 20).get(39).place());
            String sample = one.screens().get(0).sample();
            System.out.printf(
                    "%d screens, frames of %d bytes, %d rounds in turn; load %.1f on %d processors%n",
                    SCREENS,
                    sample.getBytes(StandardCharsets.UTF_8).length,
                    ROUNDS,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors());
            return sample;
        }
    }

    private void calm() throws Exception {
        Map<String, List<Figures>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (ScreenServer server : servers.keySet()) {
                rounds.computeIfAbsent(server.name, name -> new ArrayList<>()).add(calm(server));
            }
        }
        System.out.printf("%d presses a second, a frame for each:%n", CALM);
        print("press to frame, p50", "ms", rounds, Figures::p50);
        print("press to frame, p99", "ms", rounds, Figures::p99);
        print("CPU of the server for a frame at one screen", "us", rounds, Figures::serverMicros);
        print("CPU of the client for it", "us", rounds, Figures::clientMicros);
    }

    private Figures calm(ScreenServer server) throws Exception {
        return round(server, CALM * (SECONDS + 1), () -> clerks.call(CALM * SECONDS, CALM));
    }

    /** The others, which do not keep up, get a third of a second of presses and all the time that they need for them. */
    private void rush() throws Exception {
        Map<String, List<Figures>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < (ROUNDS + 1) / 2; round++) {
            for (ScreenServer server : servers.keySet()) {
                int presses = server.name.equals(HALL) ? RUSH * SECONDS : RUSH / 3;
                Figures seen = round(server, presses, () -> clerks.turn(presses, RUSH));
                rounds.computeIfAbsent(server.name, name -> new ArrayList<>()).add(seen);
            }
        }
        System.out.printf("%d presses a second:%n", RUSH);
        print("press to frame, p50", "ms", rounds, Figures::p50);
        print("press to frame, p99", "ms", rounds, Figures::p99);
        print("frames a second at each screen", "/s", rounds, Figures::frames);
        print("presses told to all screens in a second", "/s", rounds, Figures::presses);
        print("CPU of the server for a frame at one screen", "us", rounds, Figures::serverMicros);
    }

    /** The screens come, see some presses, then those that count; and go. */
    private Figures round(ScreenServer server, int tickets, Supplier<List<Press>> pressing)
            throws IOException, InterruptedException {
        clerks.fill(tickets);
        Crowd crowd = server.crowd(SCREENS);
        List<Press> presses;
        long serverCpu, clientCpu;
        try (crowd) {
            awaits(crowd, server, clerks.call(CALM, 2 * CALM));
            serverCpu = server.cpuNanos();
            clientCpu = crowd.cpuNanos();
            presses = pressing.get();
            awaits(crowd, server, presses);
            serverCpu = server.cpuNanos() - serverCpu;
            clientCpu = crowd.cpuNanos() - clientCpu;
        }
        return Figures.of(crowd.screens(), presses, servers.get(server), serverCpu, clientCpu);
    }

    private void awaits(Crowd crowd, ScreenServer server, List<Press> presses) throws IOException {
        crowd.awaits(servers.get(server).applyAsLong(presses.get(presses.size() - 1)));
    }

    private static void print(
            String what, String unit, Map<String, List<Figures>> rounds, ToDoubleFunction<Figures> figure) {
        double bare = Figures.median(rounds.get(BARE), figure);
        double hall = Figures.median(rounds.get(HALL), figure);
        double stomp = Figures.median(rounds.get(STOMP), figure);
        System.out.printf(
                "  %s: bare loop %.1f %s; hall %.2f x (%.1f %s); STOMP %.2f x (%.1f %s)%n",
                what, bare, unit, hall / bare, hall, unit, stomp / bare, stomp, unit);
    }
}
