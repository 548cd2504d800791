package govhall.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rules of routes.csv in their order (分流规则表), made ready for a million questions a second: a value is a small
 * number, a condition says yes or no to each, and what never fits a subject is left out for it beforehand.
 */
final class CaseTable {

    private static final int OTHER = 0;
    private static final int PLAIN = 1;

    /** A rule whose conditions are numbers; days are counted from 1970. */
    private record Ready(CaseRule rule, int[] facts, boolean[][] accepts, long from, long to) {

        boolean holds(int[] codes, long day) {
            for (int i = 0; i < facts.length; i++) {
                if (!accepts[i][codes[facts[i]]]) {
                    return false;
                }
            }
            return day >= from && day <= to;
        }
    }

    /** What is known of a subject beforehand: its numbers, and the rules that may hold for it. */
    static final class Prefix {
        private final int[] codes;
        private final Ready[] rules;

        private Prefix(int[] codes, Ready[] rules) {
            this.codes = codes;
            this.rules = rules;
        }

        int[] codes() {
            return codes.clone();
        }
    }

    private final List<CaseRule> rules;
    private final List<Map<String, Integer>> codes = new ArrayList<>();
    private final Ready[] ready;

    /** {@code self} is the city's own code, which as a place means here. */
    CaseTable(List<CaseRule> rows, String self) {
        this.rules = rows.stream()
                .sorted(Comparator.comparingInt(CaseRule::order).thenComparingInt(CaseRule::line))
                .toList();
        for (Fact fact : Fact.values()) {
            Map<String, Integer> values = new HashMap<>(Map.of(fact.plain(), PLAIN));
            if (fact == Fact.PLACE) {
                values.put(self, PLAIN);
            }
            for (CaseRule rule : rules) {
                rule.conditions().getOrDefault(fact, List.of()).stream()
                        .filter(value -> !value.equals(fact.anyOther()))
                        .forEach(value -> values.putIfAbsent(value, values.size() + PLAIN));
            }
            codes.add(values);
        }
        this.ready = rules.stream().map(this::ready).toArray(Ready[]::new);
    }

    List<CaseRule> rules() {
        return rules;
    }

    /** Whether some rule names this value. */
    boolean names(Fact fact, String value) {
        return codes.get(fact.ordinal()).containsKey(value);
    }

    int code(Fact fact, String value) {
        return codes.get(fact.ordinal()).getOrDefault(value, OTHER);
    }

    /**
     * The rules that may hold for a subject of which these facts never change; its department is its own at first, it is mostly in
     * force and mostly taken in.
     */
    Prefix prefix(Map<Fact, String> fixed, String department) {
        int[] base = new int[Fact.values().length];
        Arrays.fill(base, PLAIN);
        fixed.forEach((fact, value) -> base[fact.ordinal()] = code(fact, value));
        base[Fact.DEPARTMENT.ordinal()] = code(Fact.DEPARTMENT, department);
        base[Fact.FORCE.ordinal()] = code(Fact.FORCE, Subject.IN_FORCE);
        base[Fact.TAKES.ordinal()] = code(Fact.TAKES, "yes");
        Predicate<Ready> may = rule -> {
            for (int i = 0; i < rule.facts().length; i++) {
                Fact fact = Fact.values()[rule.facts()[i]];
                if (fixed.containsKey(fact) && !rule.accepts()[i][base[fact.ordinal()]]) {
                    return false;
                }
            }
            return true;
        };
        return new Prefix(base, Arrays.stream(ready).filter(may).toArray(Ready[]::new));
    }

    /** The rule that is taken; null where none holds, which the check of the table rules out. */
    CaseRule first(Prefix prefix, int[] facts, long day) {
        for (Ready rule : prefix.rules) {
            if (rule.holds(facts, day)) {
                return rule.rule();
            }
        }
        return null;
    }

    /** All rules of the smallest order that hold: one, if the table is right. */
    List<CaseRule> firsts(Prefix prefix, int[] facts, long day) {
        List<CaseRule> firsts = new ArrayList<>();
        for (Ready rule : prefix.rules) {
            if (rule.holds(facts, day)) {
                if (!firsts.isEmpty() && firsts.get(0).order() != rule.rule().order()) {
                    break;
                }
                firsts.add(rule.rule());
            }
        }
        return firsts;
    }

    private Ready ready(CaseRule rule) {
        int[] facts =
                rule.conditions().keySet().stream().mapToInt(Fact::ordinal).toArray();
        boolean[][] accepts = new boolean[facts.length][];
        for (int i = 0; i < facts.length; i++) {
            Fact fact = Fact.values()[facts[i]];
            accepts[i] = new boolean[codes.get(facts[i]).size() + PLAIN + 1];
            for (String value : rule.conditions().get(fact)) {
                if (value.equals(fact.anyOther())) {
                    Arrays.fill(accepts[i], true);
                    accepts[i][PLAIN] = false;
                } else {
                    accepts[i][code(fact, value)] = true;
                }
            }
        }
        return new Ready(
                rule,
                facts,
                accepts,
                rule.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                rule.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }
}
