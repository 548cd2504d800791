package govhall.standalone.command;

import govhall.catalogue.Edition;
import govhall.city.Labels;
import govhall.city.Name;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.route.CaseRouter;
import govhall.route.Destination;
import govhall.time.HallClock;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The city whose routes a command tells (分流命令), with the language and the date that were asked for. */
final class Routing {

    private static final Set<String> COMMON = Set.of("--city", "--site", "--date", "--lang");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    final Options options;
    final Edition edition;
    final CaseRouter router;
    final LocalDate date;
    final boolean english;

    private Routing(Options options) {
        this.options = options;
        this.english = language(options);
        this.edition = Edition.load(options.value("--city").orElse("qianjiang"));
        this.router = CaseRouter.of(edition);
        this.date = options.value("--date")
                .map(Routing::date)
                .orElseGet(() -> LocalDate.ofInstant(
                        HallClock.ofMachine().now(), edition.city().zone()));
    }

    /** Reads the options and the city, and says in a sentence what cannot be done: exit 1, or 2 for a wrong option. */
    static int run(List<String> args, Set<String> further, PrintStream err, ToIntFunction<Routing> telling) {
        boolean english = args.contains("--lang=en");
        try {
            Set<String> known = Stream.concat(COMMON.stream(), further.stream()).collect(Collectors.toSet());
            return telling.applyAsInt(new Routing(Options.parse(args, known)));
        } catch (Options.Unreadable unreadable) {
            err.println(unreadable.getMessage());
            return 2;
        } catch (Refused refused) {
            err.println(words(refused.refusal(), english));
            return 1;
        }
    }

    String say(Name name) {
        return english ? name.en() : name.zh();
    }

    /** Chinese or English, whichever was asked for. */
    String say(String zh, String en) {
        return english ? en : zh;
    }

    Labels labels() {
        return edition.city().labels();
    }

    /** A city of the circle, or a site of this city. */
    String place(String code) {
        return edition.city().circle().containsKey(code)
                ? say(edition.city().circle().get(code).name())
                : site(code);
    }

    String site(String code) {
        return say(edition.city().sites().get(code).name());
    }

    /** The kind, the name, and the mode: 外市 武汉市 (异地代收代办). */
    String said(Destination to) {
        String kind = say(labels().of("destination", to.kind().name()));
        String where = to.kind().name().equals("CITIZEN") ? kind : kind + say(":", ": ") + say(to.name());
        return where
                + to.mode()
                        .map(mode -> " (" + say(labels().of("mode", mode)) + ")")
                        .orElse("")
                + to.partner().map(city -> say(",协办", ", with ") + place(city)).orElse("");
    }

    private static boolean language(Options options) {
        String language = options.value("--lang").orElse("zh");
        if (!Set.of("zh", "en").contains(language)) {
            throw new Options.Unreadable("no language " + language + " is known; write --lang=zh or --lang=en");
        }
        return language.equals("en");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Options.Unreadable(text + " is no date; write one such as --date=2026-11-24");
        }
    }

    /** The same words as at the hall's doors. */
    private static String words(Refusal refusal, boolean english) {
        String words = ResourceBundle.getBundle(
                        "govhall.web.problem.problems", english ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK)
                .getString("problem." + refusal.slug() + ".detail");
        for (Map.Entry<String, Object> fact : refusal.facts().entrySet()) {
            words = words.replace("{" + fact.getKey() + "}", fact.getValue().toString());
        }
        return words;
    }
}
