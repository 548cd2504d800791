package govhall.redis;

import govhall.stream.CaseInside;
import govhall.stream.CaseStep;
import govhall.stream.CaseView;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** Reads case files (办件读取) of the owner {@code cases}. Every read is one script. */
@RequiredArgsConstructor
public class CaseReader {

    /** The owner of all case files of a city: its own day and stream, like a hall. */
    public static final String CASES = "cases";

    private final ScriptRunner scripts;
    private final CityTag city;

    /** A case as it lies in Redis: who it is for is sealed. */
    public record Filed(CaseView view, String seal, List<CaseStep> steps, CaseInside inside) {}

    /** A serial that no other case gets, of the running day (yyyyMMdd). */
    public record Serial(String city, String day, long number) {}

    public Filed file(String no) {
        List<?> words = scripts.read("case-file", CASES, no);
        return new Filed(
                CaseView.parse((String) words.get(1)),
                (String) words.get(2),
                texts(words.get(3)).stream().map(CaseStep::parse).toList(),
                CaseInside.parse((String) words.get(4)));
    }

    /** The numbers of the cases that are filed under any of these hashes, in order. */
    public List<String> of(List<String> hashes) {
        return texts(
                scripts.read("cases-of", CASES, hashes.toArray(String[]::new)).get(1));
    }

    /** Whether somebody of these hashes broke a declaration for the item. */
    public boolean barred(String item, List<String> hashes) {
        String[] args = Stream.concat(Stream.of(item), hashes.stream()).toArray(String[]::new);
        return !((String) scripts.read("barred", CASES, args).get(1)).isEmpty();
    }

    public Serial nextSerial() {
        List<?> words = scripts.ensure("take-case-number", CASES);
        return new Serial(city.code(), (String) words.get(1), Long.parseLong((String) words.get(2)));
    }

    private static List<String> texts(Object words) {
        return ((List<?>) words).stream().map(String.class::cast).toList();
    }
}
