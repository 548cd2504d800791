package govhall.standalone.command;

import govhall.catalogue.Item;
import govhall.route.CaseAsked;
import govhall.route.CaseRoute;
import govhall.route.Fired;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints the way of every cross-city item for every city of the circle, and of all others (分流总表): {@code routes --all}. */
final class RoutesCommand implements Command {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setHeader(
                    "item",
                    "version",
                    "name_zh",
                    "name_en",
                    "place",
                    "site",
                    "date",
                    "destination",
                    "target",
                    "target_zh",
                    "target_en",
                    "mode",
                    "partner",
                    "ways",
                    "rules",
                    "words_zh",
                    "words_en",
                    "table")
            .get();

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        return Routing.run(args, Set.of("--all", "--csv"), err, routing -> {
            if (!routing.options.has("--all") || !routing.options.words().isEmpty()) {
                throw new Options.Unreadable(
                        "routes prints the whole table: write routes --all, or explain ITEM for one item");
            }
            List<CaseRoute> routes = all(routing);
            if (routing.options.has("--csv")) {
                csv(routes, out);
            } else {
                routes.forEach(route -> out.println(line(routing, route)));
            }
            return 0;
        });
    }

    private static List<CaseRoute> all(Routing routing) {
        List<CaseRoute> routes = new ArrayList<>();
        for (Item item : routing.edition.catalogue().items().values()) {
            CaseAsked asked = routing.router.ask(item.id(), routing.date);
            CaseAsked here = asked.at(routing.options.value("--site").orElse(asked.site()));
            if (item.crossCity().isEmpty()) {
                routes.add(routing.router.route(here));
            } else {
                routing.edition
                        .city()
                        .circle()
                        .keySet()
                        .forEach(place -> routes.add(routing.router.route(here.from(place))));
            }
        }
        return routes;
    }

    private static String line(Routing routing, CaseRoute route) {
        return route.asked().subject() + " " + routing.place(route.asked().place()) + " → "
                + routing.said(route.destination()) + ": "
                + route.fired().stream()
                        .map(fired -> fired.rule() + " " + routing.say(fired.words()))
                        .collect(Collectors.joining(" "));
    }

    private static void csv(List<CaseRoute> routes, PrintStream out) {
        try {
            CSVPrinter csv = new CSVPrinter(out, FORMAT);
            for (CaseRoute route : routes) {
                csv.printRecord(
                        route.asked().subject(),
                        route.version(),
                        route.name().zh(),
                        route.name().en(),
                        route.asked().place(),
                        route.asked().site(),
                        route.asked().date(),
                        route.destination().kind(),
                        route.destination().id(),
                        route.destination().name().zh(),
                        route.destination().name().en(),
                        route.destination().mode().orElse(""),
                        route.destination().partner().orElse(""),
                        route.destination().ways().stream()
                                .map(way -> way.way())
                                .collect(Collectors.joining(";")),
                        route.fired().stream().map(Fired::rule).collect(Collectors.joining(";")),
                        route.fired().stream().map(fired -> fired.words().zh()).collect(Collectors.joining(" ")),
                        route.fired().stream().map(fired -> fired.words().en()).collect(Collectors.joining(" ")),
                        route.table());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
