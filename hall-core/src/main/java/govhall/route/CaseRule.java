package govhall.route;

import govhall.city.Name;
import govhall.city.Row;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of routes.csv (分流规则). Conditions that are not named are met by every case; of the rules that hold for a
 * case the one of the smallest {@code order} is taken. {@code words} may hold {@code {places}}.
 */
record CaseRule(
        String id,
        int line,
        int order,
        Map<Fact, List<String>> conditions,
        DestinationKind destination,
        String target,
        List<String> ways,
        Name words,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static CaseRule of(Row row) {
        Map<Fact, List<String>> conditions = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (!row.text(fact.column()).isEmpty()) {
                conditions.put(fact, row.list(fact.column()));
            }
        }
        return new CaseRule(
                row.text("rule"),
                row.line(),
                row.number("order"),
                Collections.unmodifiableMap(conditions),
                DestinationKind.valueOf(row.text("destination")),
                row.text("target"),
                row.list("way"),
                row.name("words"),
                row.optional("from_date").map(LocalDate::parse),
                row.optional("to_date").map(LocalDate::parse));
    }
}
