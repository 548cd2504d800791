package govhall.cases;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole life of a case (办件生命周期) as one table, {@code case-life.csv}: this class, the picture in docs/cases.md,
 * the refusal that names what can be done, and the tests read the same rows. Sources of the rows: 行政许可法 art. 32 to
 * 45 and the three modes of 跨市通办 (DOMAIN 2.2, 3.1).
 */
public final class CaseLife {

    private final int version;
    private final List<String> modes;
    private final List<Move> moves;
    private final Map<String, List<Move>> movesOfState;

    CaseLife(int version, List<String> modes, List<Move> moves) {
        this.version = version;
        this.modes = List.copyOf(modes);
        this.moves = List.copyOf(moves);
        this.movesOfState = moves.stream().collect(Collectors.groupingBy(Move::state));
    }

    /** Which edition of the table this is; a case file keeps it. */
    public int version() {
        return version;
    }

    /** The modes that the table has a column for, in order. */
    public List<String> modes() {
        return modes;
    }

    public List<Move> moves() {
        return moves;
    }

    public Set<String> states() {
        return moves.stream()
                .flatMap(move -> Stream.of(move.state(), move.next()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> verbs() {
        return moves.stream().map(Move::verb).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The row for this verb in these hands; empty where the move is not legal. */
    public Optional<Move> row(Standing standing, String verb, Role role) {
        return leaving(standing)
                .filter(move -> move.verb().equals(verb) && move.who().contains(role))
                .findFirst();
    }

    /** The verbs that the role may do now, in the order of the table. */
    public List<String> legal(Standing standing, Role role) {
        return leaving(standing)
                .filter(move -> move.who().contains(role))
                .map(Move::verb)
                .distinct()
                .toList();
    }

    /** Nothing leads out of here: the case is over. */
    public boolean ends(Standing standing) {
        return leaving(standing).findAny().isEmpty();
    }

    private Stream<Move> leaving(Standing standing) {
        return movesOfState.getOrDefault(standing.state(), List.of()).stream().filter(move -> move.leaves(standing));
    }

    /** The move that case {@code no} makes; refused with the legal verbs, or with what the row asks for and lacks. */
    public Move move(String no, Standing standing, String verb, Role role, Set<Condition> given) {
        Move move = row(standing, verb, role)
                .orElseThrow(() -> new Refused(
                        new Refusal.MoveIllegal(no, verb, standing.state(), String.join(", ", legal(standing, role)))));
        Set<Condition> lacks = EnumSet.noneOf(Condition.class);
        lacks.addAll(move.guard());
        lacks.removeAll(given);
        if (!lacks.isEmpty()) {
            String words = lacks.stream().map(Condition::word).collect(Collectors.joining(", "));
            throw new Refused(new Refusal.MoveIncomplete(no, verb, words));
        }
        return move;
    }
}
