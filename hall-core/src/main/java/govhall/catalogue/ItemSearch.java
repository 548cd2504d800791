package govhall.catalogue;

import govhall.catalogue.SearchTerm.Target;
import govhall.city.Department;
import govhall.city.Hall;
import govhall.city.SiteLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds items and bundles by what citizens type (事项搜索): a part of the name, pinyin, first letters also with gaps,
 * everyday words, departments, and all of these with one typing error. It is made once for an {@link Edition}.
 */
public final class ItemSearch {

    /** A department leads to all its items, so what has the words in its own name goes first. */
    private static final int DEPARTMENT = 45;
    /** Name and short name read as one, for first letters that are taken from both. */
    private static final int BOTH_NAMES = 20;

    private final Catalogue catalogue;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final List<SearchTerm> bothNames = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();

    public ItemSearch(Edition edition) {
        this.catalogue = edition.catalogue();
        catalogue
                .items()
                .values()
                .forEach(item -> named(
                        item.id(),
                        item.name().zh(),
                        item.shortName(),
                        item.name().en()));
        catalogue
                .bundles()
                .values()
                .forEach(bundle -> named(
                        bundle.id(),
                        bundle.name().zh(),
                        bundle.shortName(),
                        bundle.name().en()));
        everydayWords();
        edition.city().departments().values().forEach(this::department);
    }

    /** The ids of the items and bundles that the hall takes, the best first; nothing for nothing that can be read. */
    public List<String> find(Hall hall, String typed, int limit) {
        String query = SearchText.ofQuery(typed);
        if (query.isEmpty() || limit <= 0) {
            return List.of();
        }
        Map<String, Integer> costs = new HashMap<>();
        String sound = new Spelling(query).meant();
        boolean chinese = query.chars().noneMatch(c -> SearchText.isLatin((char) c));
        for (SearchTerm term : terms) {
            keep(term, chinese ? term.ofWords(query) : term.ofLetters(sound), costs);
        }
        if (costs.values().stream().noneMatch(cost -> cost < SearchTerm.SURE)) {
            terms.forEach(term -> keep(term, term.ofMistyped(query, sound), costs));
        }
        if (costs.isEmpty() && !chinese && query.length() > 3) {
            bothNames.forEach(term -> keep(term, term.ofLetters(sound), costs));
        }
        return costs.keySet().stream()
                .filter(id -> takes(hall, id))
                .sorted(Comparator.<String>comparingInt(costs::get)
                        .thenComparingInt(this::tile)
                        .thenComparingInt(
                                id -> catalogue.name(id).orElseThrow().zh().length())
                        .thenComparingInt(order::get))
                .limit(limit)
                .toList();
    }

    private static void keep(SearchTerm term, int cost, Map<String, Integer> costs) {
        if (cost != SearchTerm.NOT_FOUND) {
            term.targets().forEach(target -> costs.merge(target.id(), cost + target.extraCost(), Math::min));
        }
    }

    private void named(String id, String name, String shortName, String english) {
        order.put(id, order.size());
        List<Target> target = List.of(new Target(id, 0));
        Stream.of(name, shortName, english, id).forEach(words -> terms.add(new SearchTerm(words, target)));
        bothNames.add(new SearchTerm(name + shortName, List.of(new Target(id, BOTH_NAMES))));
    }

    private void everydayWords() {
        Map<String, List<Target>> targets = new LinkedHashMap<>();
        for (Synonym synonym : catalogue.synonyms()) {
            targets.computeIfAbsent(synonym.phrase(), phrase -> new ArrayList<>())
                    .add(new Target(synonym.target(), synonym.rank()));
        }
        targets.forEach((phrase, found) -> terms.add(new SearchTerm(phrase, found)));
    }

    private void department(Department department) {
        List<Target> items = catalogue.items().values().stream()
                .filter(item -> item.department().equals(department.id()))
                .map(item -> new Target(item.id(), DEPARTMENT))
                .toList();
        Stream.of(
                        department.name().zh(),
                        department.shortName(),
                        department.name().en())
                .forEach(words -> terms.add(new SearchTerm(words, items)));
    }

    private int tile(String id) {
        return catalogue
                .item(id)
                .map(item -> item.tile().orElse(Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
    }

    /** A bundle and what only the city decides are for the city hall; a village takes in what may be taken in there. */
    private boolean takes(Hall hall, String id) {
        return catalogue
                .item(id)
                .map(item -> hall.level() == SiteLevel.CITY
                        ? item.level() == SiteLevel.CITY
                        : item.collectAt().compareTo(hall.level()) >= 0)
                .orElse(hall.level() == SiteLevel.CITY);
    }
}
