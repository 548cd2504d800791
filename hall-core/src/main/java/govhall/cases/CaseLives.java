package govhall.cases;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All editions of the table of life (流转表版本). A case lives by the one that it was taken under, so a new edition changes
 * no running case; {@link #migrate} is the step for when an old edition is to be given up. The newest lies in
 * {@code case-life.csv}, an older one in {@code case-life-<version>.csv}.
 */
public final class CaseLives {

    private final TreeMap<Integer, CaseLife> lives;
    private final Map<String, String> changes;

    private CaseLives(Stream<CaseLife> lives, String changes) {
        this.lives = new TreeMap<>(lives.collect(Collectors.toMap(CaseLife::version, Function.identity())));
        this.changes = CaseLifeReader.rows(changes).stream()
                .collect(Collectors.toMap(row -> row.get("from") + " " + row.get("state"), row -> row.get("next")));
        refuseLostStates();
    }

    /** Those that come with the program. */
    public static CaseLives ours() {
        CaseLife newest = read("case-life.csv");
        Stream<CaseLife> older =
                IntStream.range(1, newest.version()).mapToObj(version -> read("case-life-" + version + ".csv"));
        return new CaseLives(Stream.concat(older, Stream.of(newest)), CaseLifeReader.resource("case-life-changes.csv"));
    }

    static CaseLives of(Stream<CaseLife> lives, String changes) {
        return new CaseLives(lives, changes);
    }

    public CaseLife newest() {
        return lives.lastEntry().getValue();
    }

    /** The edition that a case was taken under. */
    public CaseLife of(int version) {
        return Optional.ofNullable(lives.get(version))
                .orElseThrow(() -> new IllegalStateException("There is no edition " + version + " of the case table"));
    }

    /** The state of a case of an old edition as the newest one calls it, edition by edition. */
    public String migrate(int from, String state) {
        String now = state;
        for (int version : lives.subMap(from, lives.lastKey()).keySet()) {
            now = changes.getOrDefault(version + " " + now, now);
        }
        return now;
    }

    private void refuseLostStates() {
        for (CaseLife life : lives.headMap(lives.lastKey()).values()) {
            for (String state : life.states()) {
                if (!newest().states().contains(migrate(life.version(), state))) {
                    throw new IllegalStateException(
                            "case-life-changes.csv: edition " + life.version() + " has the state " + state
                                    + ", the newest has not; add a row that says what becomes of it");
                }
            }
        }
    }

    private static CaseLife read(String file) {
        return CaseLifeReader.read(file, CaseLifeReader.resource(file));
    }
}
