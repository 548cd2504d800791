package govhall.papers;

import govhall.catalogue.Edition;
import govhall.city.Name;
import govhall.city.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The forms that a ticked list calls for (材料文书), in the city's words: the one notice of all that lacks 补正告知书, the
 * promise to let papers follow 容缺受理承诺书 with names, form, limit and consequence, and for each declaration a sheet for
 * signature 告知承诺书.
 */
public final class PaperForms {

    private final Map<String, Row> rows;

    private PaperForms(Map<String, Row> rows) {
        this.rows = rows;
    }

    public static PaperForms of(Edition edition) {
        return new PaperForms(edition.folder().table("paper_forms").index(row -> row));
    }

    /** One sheet: its code, what it is called, what it says, the papers that it names, and until when they may come. */
    public record Sheet(String form, Name name, Name text, List<Line> papers, Optional<LocalDate> limit) {}

    /** All sheets that this list calls for, to be printed for an item of this name. */
    public List<Sheet> of(Checklist list, Name item) {
        List<Sheet> sheets = new ArrayList<>();
        List<Line> lacking = list.lines(Tick.LACKING);
        if (!lacking.isEmpty()) {
            sheets.add(sheet("LACKS", item, lacking, Optional.empty()));
        }
        list.lines(Tick.DEFERRED).stream()
                .collect(Collectors.groupingBy(line -> line.until().orElseThrow(), TreeMap::new, Collectors.toList()))
                .forEach((limit, lines) -> sheets.add(sheet("DEFERRAL", item, lines, Optional.of(limit))));
        list.lines(Tick.COMMITTED)
                .forEach(line -> sheets.add(sheet("COMMITMENT", item, List.of(line), Optional.empty())));
        return sheets;
    }

    private Sheet sheet(String form, Name item, List<Line> papers, Optional<LocalDate> limit) {
        Row row = rows.get(form);
        Name says = row.name("say");
        Name text = new Name(
                filled(says.zh(), item.zh(), named(papers, Name::zh, "(%s)", "、"), limit),
                filled(says.en(), item.en(), named(papers, Name::en, " (%s)", ", "), limit));
        return new Sheet(form, row.name("name"), text, papers, limit);
    }

    private static String named(List<Line> papers, Function<Name, String> language, String note, String between) {
        return papers.stream()
                .map(line -> language.apply(line.name()) + String.format(note, language.apply(line.note())))
                .collect(Collectors.joining(between));
    }

    private static String filled(String says, String item, String papers, Optional<LocalDate> limit) {
        return says.replace("{limit}", limit.map(LocalDate::toString).orElse(""))
                .replace("{item}", item)
                .replace("{papers}", papers);
    }
}
