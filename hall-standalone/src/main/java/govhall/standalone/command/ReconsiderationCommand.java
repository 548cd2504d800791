package govhall.standalone.command;

import govhall.city.Row;
import govhall.route.CaseAsked;
import govhall.route.Destination;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Routes the applications of reconsideration_2021.csv on the day that each came in, and counts those that the table sends
 * to reconsideration by field (行政复议统计), as CSV. {@code --kind} names the kind of dispute that they are.
 */
final class ReconsiderationCommand implements Command {

    private static final String USUAL_KIND = "ADMIN_ACT";
    private static final String BODY = "RECONSIDERATION";

    /** Applications of one field. */
    private record Count(int received, int accepted) {

        Count and(boolean one) {
            return new Count(received + 1, accepted + (one ? 1 : 0));
        }

        String line(String field) {
            return field + "," + received + "," + accepted + "," + (received - accepted);
        }
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        return Routing.run(args, Set.of("--kind"), err, routing -> {
            Map<String, Count> fields = new LinkedHashMap<>();
            Count all = new Count(0, 0);
            for (Row row :
                    routing.edition.folder().table("reconsideration_2021").rows()) {
                if (goesToReconsideration(routing, row)) {
                    boolean accepted = row.yes("accepted");
                    fields.merge(row.text("field_zh"), new Count(0, 0).and(accepted), (old, one) -> old.and(accepted));
                    all = all.and(accepted);
                }
            }
            out.println("field,received,accepted,not_accepted");
            fields.forEach((field, count) -> out.println(count.line(field)));
            out.println(all.line("total"));
            return 0;
        });
    }

    private static boolean goesToReconsideration(Routing routing, Row row) {
        CaseAsked asked = routing.router.ask(
                routing.options.value("--kind").orElse(USUAL_KIND), LocalDate.parse(row.text("received_on")));
        CaseAsked here = asked.at(routing.options.value("--site").orElse(asked.site()));
        Destination to = routing.router.route(here).destination();
        return to.id().equals(BODY);
    }
}
