package govhall.standalone.command;

import govhall.route.CaseAsked;
import govhall.route.CaseRoute;
import govhall.route.Decision;
import govhall.route.Fired;
import govhall.route.ModeLeg;
import govhall.route.Modes;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Tells where a case goes and reads out every rule that fired (分流说明): {@code explain ITEM [--place=…] …}. */
final class ExplainCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        return Routing.run(args, Set.of("--place", "--bundle", "--record", "--decision"), err, routing -> {
            if (routing.options.has("--decision")) {
                return kept(routing, out, err);
            }
            if (routing.options.words().size() != 1) {
                throw new Options.Unreadable(
                        "explain wants one item, bundle or kind of dispute, such as: explain X001" + " --place=420100");
            }
            new Telling(routing, out).tell(routing.router.route(asked(routing)));
            return 0;
        });
    }

    /** What a decision said when it was made, whatever the table says today. */
    private static int kept(Routing routing, PrintStream out, PrintStream err) {
        String file = routing.options.value("--decision").orElse("");
        try {
            Decision decision = Decision.parse(Files.readString(Path.of(file)).strip());
            out.println(decision.subject() + " " + decision.date() + " → "
                    + routing.say(
                            routing.labels().of("destination", decision.kind().name())) + " "
                    + decision.destination());
            decision.steps()
                    .forEach(step ->
                            out.println("  " + step.subject() + " " + step.rule() + " " + routing.say(step.words())));
            out.println(
                    decision.isOf(routing.router.table())
                            ? routing.say("规则表未变。", "The table is still the same.")
                            : routing.say("此后规则表已改过。", "The table has changed since."));
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            err.println(file + " holds no decision; give a file that explain … --record wrote");
            return 1;
        }
    }

    private static CaseAsked asked(Routing routing) {
        Options options = routing.options;
        CaseAsked asked = routing.router.ask(options.words().get(0), routing.date);
        asked = asked.from(options.value("--place").orElse(asked.place()));
        asked = asked.at(options.value("--site").orElse(asked.site()));
        return options.value("--bundle").map(asked::within).orElse(asked);
    }

    private record Telling(Routing routing, PrintStream out) {

        void tell(CaseRoute route) {
            if (routing.options.has("--record")) {
                out.println(route.decision().text());
                return;
            }
            CaseAsked asked = route.asked();
            out.println(head(route)
                    + routing.say(",申请人所在地:", ", applicant from ")
                    + routing.place(asked.place())
                    + routing.say(",办事地点:", ", at ")
                    + routing.site(asked.site())
                    + routing.say(",日期:", ", on ")
                    + asked.date());
            rules(route, "");
            for (CaseRoute.Part part : route.parts()) {
                String after = part.after().isEmpty()
                        ? ""
                        : routing.say(
                                " (在第" + String.join("、", part.after()) + "项之后)",
                                " (after " + String.join(", ", part.after()) + ")");
                out.println(part.seq() + ". " + head(part.route()) + after
                        + (part.optional() ? routing.say(",可选", ", optional") : ""));
                rules(part.route(), "   ");
            }
            if (route.destination().mode().isPresent()) {
                legs(route);
            }
            out.println(routing.say("规则表 ", "table ") + route.table());
        }

        private String head(CaseRoute route) {
            return routing.say(route.name()) + " (" + route.subject()
                    + (route.version() == 0
                            ? ""
                            : routing.say(" 第", " version ") + route.version() + routing.say("版", ""))
                    + ")";
        }

        private void rules(CaseRoute route, String indent) {
            out.println(indent + "→ " + routing.said(route.destination()));
            for (Fired fired : route.fired()) {
                out.println(indent + "  " + fired.rule() + " " + routing.say(fired.words()));
            }
            route.destination()
                    .ways()
                    .forEach(way -> out.println(indent + "  " + way.way() + " " + routing.say(way.say())));
        }

        private void legs(CaseRoute route) {
            int number = 1;
            for (ModeLeg leg : Modes.of(routing.edition).legs(route.subject())) {
                out.println("  " + number++ + ". " + routing.say(leg.name()) + routing.say("|", " | ")
                        + routing.say(leg.actorName())
                        + routing.say(":", ": ")
                        + routing.say(leg.duty())
                        + days(leg.days()));
            }
        }

        private String days(OptionalInt days) {
            return days.isEmpty()
                    ? ""
                    : routing.say(",限" + days.getAsInt() + "个工作日", ", within " + days.getAsInt() + " working day(s)");
        }
    }
}
