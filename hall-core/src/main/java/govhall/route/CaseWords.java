package govhall.route;

import govhall.city.Name;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the {@code {places}} of a rule's words with what a case's point says (话术填充). */
final class CaseWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Name NOTHING = new Name("—", "—");

    private final CaseRule rule;
    private final CasePoint point;
    private final CaseWorld world;

    private CaseWords(CaseRule rule, CasePoint point, CaseWorld world) {
        this.rule = rule;
        this.point = point;
        this.world = world;
    }

    static Name of(Name words, CaseRule rule, CasePoint point, CaseWorld world) {
        CaseWords filled = new CaseWords(rule, point, world);
        return new Name(filled.fill(words.zh(), Name::zh), filled.fill(words.en(), Name::en));
    }

    private String fill(String text, Function<Name, String> language) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(language.apply(name(found.group(1)))));
    }

    private Name name(String place) {
        return switch (place) {
            case "item", "dispute" -> point.subject().name();
            case "department" -> department(point.department());
            case "city" -> point.place().name();
            case "site" -> point.site().name();
            case "place" -> world.taker(point);
            case "next" -> world.next(rule, point).map(CaseSite::name).orElse(NOTHING);
            case "mode" -> world.city().labels().of("mode", point.subject().mode());
            case "bundle" ->
                point.asked()
                        .bundle()
                        .map(id -> world.subjects().get(id).get(0).name())
                        .orElse(NOTHING);
            case "body" -> bodies(0, 1);
            case "further" -> bodies(1, Integer.MAX_VALUE);
            case "power" -> point.grant().map(Grant::power).orElse(NOTHING);
            case "granted" -> point.grant().map(Grant::granted).orElse(NOTHING);
            case "from" -> plain(point.subject().from().toString());
            case "to" -> point.subject().to().map(to -> plain(to.toString())).orElse(NOTHING);
            case "target" -> target();
            default -> NOTHING;
        };
    }

    /** For a matter that is no dispute the body is the department. */
    private Name bodies(int from, int to) {
        if (point.subject().kind() != Subject.Kind.DISPUTE) {
            return from == 0 ? department(point.department()) : NOTHING;
        }
        List<String> targets = point.subject().targets();
        List<Name> names = targets.subList(Math.min(from, targets.size()), Math.min(to, targets.size())).stream()
                .map(world::body)
                .toList();
        return names.isEmpty()
                ? NOTHING
                : new Name(
                        names.stream().map(Name::zh).collect(Collectors.joining("、")),
                        names.stream().map(Name::en).collect(Collectors.joining(", ")));
    }

    private Name target() {
        return switch (rule.destination()) {
            case ITEM -> world.subjects().get(rule.target()).get(0).name();
            case MERGED -> department(rule.target());
            default -> NOTHING;
        };
    }

    private Name department(String id) {
        return world.city().departments().get(id).name();
    }

    private static Name plain(String text) {
        return new Name(text, text);
    }
}
