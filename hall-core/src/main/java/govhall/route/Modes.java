package govhall.route;

import govhall.catalogue.Edition;
import govhall.city.Labels;
import govhall.city.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The modes in which cities work together (通办方式), as modes.csv says: a further one is a few rows. The days of a leg are
 * those that cross_city.csv gives for the item, else those of the mode.
 */
public final class Modes {

    private final Labels labels;
    private final Map<String, List<Row>> legs;
    private final Map<String, Row> items;

    private Modes(Edition edition) {
        this.labels = edition.city().labels();
        this.legs = edition.folder().table("modes").groups("mode");
        this.items = edition.folder().table("cross_city").index(row -> row);
    }

    public static Modes of(Edition edition) {
        return new Modes(edition);
    }

    /** The legs of a cross-city item with its own days; none for any other item. Originals that stay are no leg. */
    public List<ModeLeg> legs(String item) {
        Row own = items.get(item);
        if (own == null) {
            return List.of();
        }
        return legs.get(own.text("mode")).stream()
                .filter(row -> own.yes("originals_posted") || !row.text("limit").equals("ORIGINALS"))
                .map(row -> leg(row, days(row, own)))
                .toList();
    }

    private static OptionalInt days(Row leg, Row item) {
        if (leg.text("days").isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt own = item.optionalNumber(leg.text("limit").toLowerCase(Locale.ROOT) + "_days");
        return own.isPresent() ? own : leg.optionalNumber("days");
    }

    private ModeLeg leg(Row row, OptionalInt days) {
        return new ModeLeg(
                row.number("seq"),
                row.text("leg"),
                labels.of("leg", row.text("leg")),
                row.text("actor"),
                labels.of("leg_actor", row.text("actor")),
                row.name("duty"),
                row.text("limit"),
                days);
    }
}
