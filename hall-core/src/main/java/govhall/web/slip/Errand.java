package govhall.web.slip;

import govhall.city.Need;
import govhall.stream.LegView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where what was asked leads (办事路径): legs in order, class, ground, needs, and the other city where there is one. */
public record Errand(
        List<LegView> legs, String priorityClass, Optional<String> ground, Set<Need> needs, Optional<String> place) {

    /** The letters of the needs, in the order of their names. */
    public String needLetters() {
        return needs.stream().map(need -> String.valueOf(need.letter())).collect(Collectors.joining());
    }
}
