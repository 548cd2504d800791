package govhall.route;

import govhall.city.Name;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was decided about a case's way and why (分流决定记录): what was asked, the item's version, the digest of the table,
 * where it went, and every rule in the words of that day, so that it can be explained when the table has changed.
 * As text it is a line for each value, with tabs between its parts.
 */
public record Decision(
        String asked,
        Optional<String> bundle,
        String place,
        String site,
        LocalDate date,
        String subject,
        int version,
        DestinationKind kind,
        String destination,
        Optional<String> mode,
        String table,
        List<Step> steps) {

    private static final String HEAD = "decision\t1";
    private static final String NONE = "-";

    /** One rule that fired, for the item or one of the bundle's members. */
    public record Step(String subject, String rule, Name words) {}

    public Decision {
        steps = List.copyOf(steps);
    }

    static Decision of(CaseRoute route) {
        CaseAsked asked = route.asked();
        Destination to = route.destination();
        return new Decision(
                asked.subject(),
                asked.bundle(),
                asked.place(),
                asked.site(),
                asked.date(),
                route.subject(),
                route.version(),
                to.kind(),
                to.id(),
                to.mode(),
                route.table(),
                route.all()
                        .flatMap(each -> each.fired().stream()
                                .map(fired -> new Step(each.asked().subject(), fired.rule(), fired.words())))
                        .toList());
    }

    /** Whether the table is still the one by which it was decided. */
    public boolean isOf(String tableDigest) {
        return table.equals(tableDigest);
    }

    public String text() {
        Stream<String> lines = Stream.of(
                HEAD,
                "asked\t" + asked,
                "bundle\t" + bundle.orElse(NONE),
                "place\t" + place,
                "site\t" + site,
                "date\t" + date,
                "subject\t" + subject,
                "version\t" + version,
                "kind\t" + kind,
                "destination\t" + destination,
                "mode\t" + mode.orElse(NONE),
                "table\t" + table);
        Stream<String> rules = steps.stream()
                .map(step -> String.join(
                        "\t",
                        "rule",
                        step.subject(),
                        step.rule(),
                        step.words().zh(),
                        step.words().en()));
        return String.join("\n", Stream.concat(lines, rules).toList());
    }

    /** What {@link #text()} gave; anything else is an IllegalArgumentException that says so. */
    public static Decision parse(String text) {
        Map<String, String> values = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 5 && parts[0].equals("rule")) {
                steps.add(new Step(parts[1], parts[2], new Name(parts[3], parts[4])));
            } else if (parts.length == 2 && !parts[0].equals("rule")) {
                values.put(parts[0], parts[1]);
            } else {
                throw new IllegalArgumentException("no line of a decision: " + line);
            }
        }
        try {
            return of(values, steps);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no decision: a value is missing or wrong in " + values, e);
        }
    }

    private static Decision of(Map<String, String> values, List<Step> steps) {
        if (!"1".equals(values.get("decision"))) {
            throw new IllegalArgumentException("no decision of form 1: " + values);
        }
        return new Decision(
                value(values, "asked"),
                optional(values, "bundle"),
                value(values, "place"),
                value(values, "site"),
                LocalDate.parse(value(values, "date")),
                value(values, "subject"),
                Integer.parseInt(value(values, "version")),
                DestinationKind.valueOf(value(values, "kind")),
                value(values, "destination"),
                optional(values, "mode"),
                value(values, "table"),
                steps);
    }

    private static String value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no decision: " + name + " is missing"));
    }

    private static Optional<String> optional(Map<String, String> values, String name) {
        return Optional.of(value(values, name)).filter(value -> !value.equals(NONE));
    }
}
