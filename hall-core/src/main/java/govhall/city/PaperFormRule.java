package govhall.city;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms about papers (材料文书) are all there, and say what must be said: the papers, and of a deferral the limit. */
final class PaperFormRule implements FolderRule {

    private static final Map<String, Set<String>> SAYS = Map.of(
            "LACKS", Set.of("item", "papers"),
            "DEFERRAL", Set.of("item", "papers", "limit"),
            "COMMITMENT", Set.of("item", "papers"));
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Override
    public List<String> files() {
        return List.of("paper_forms");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> forms = tables.index("paper_forms");
        new TreeSet<>(SAYS.keySet()).forEach(form -> {
            Row row = forms.get(form);
            if (row == null) {
                faults.add("paper_forms", 1, "the form " + form + " is missing", "add a line with its words");
            } else if (!places(row.text("say_zh")).equals(SAYS.get(form))) {
                faults.add(
                        "paper_forms",
                        row,
                        form + " does not say what it must",
                        "use each of {" + String.join("}, {", new TreeSet<>(SAYS.get(form))) + "} and no other");
            }
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }
}
