package govhall.bench;

import govhall.bench.Clerks.Press;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * What a round showed (一轮结果): from press to frame over all presses and screens, in ms; the CPU for one frame at one
 * screen, in us; frames at each screen and presses told in a second, from the first press until all screens had all.
 */
record Figures(double p50, double p99, double serverMicros, double clientMicros, double frames, double presses) {

    /** @param place what a screen must have reached to know of a press */
    static Figures of(
            List<CrowdScreen> screens,
            List<Press> presses,
            ToLongFunction<Press> place,
            long serverCpu,
            long clientCpu) {
        long[] lags = screens.stream()
                .flatMapToLong(screen -> lags(screen, presses, place))
                .sorted()
                .toArray();
        long from = presses.get(0).nanos();
        long before = place.applyAsLong(presses.get(0));
        long frames = screens.stream()
                .mapToLong(screen -> Arrays.stream(screen.places, 0, screen.arrived)
                        .filter(told -> told >= before)
                        .count())
                .sum();
        long until = screens.stream()
                .mapToLong(screen -> screen.nanos[screen.arrived - 1])
                .max()
                .orElseThrow();
        double seconds = (until - from) / 1e9;
        return new Figures(
                lags[lags.length / 2] / 1e6,
                lags[lags.length * 99 / 100] / 1e6,
                serverCpu / 1e3 / frames,
                clientCpu / 1e3 / frames,
                frames / seconds / screens.size(),
                presses.size() / seconds);
    }

    /** For each press how long it took until this screen had a frame that knows of it. */
    private static LongStream lags(CrowdScreen screen, List<Press> presses, ToLongFunction<Press> place) {
        long[] lags = new long[presses.size()];
        int frame = 0;
        for (int i = 0; i < lags.length; i++) {
            while (screen.places[frame] < place.applyAsLong(presses.get(i))) {
                frame++;
            }
            lags[i] = screen.nanos[frame] - presses.get(i).nanos();
        }
        return Arrays.stream(lags);
    }

    static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
