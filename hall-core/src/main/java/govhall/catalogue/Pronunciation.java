package govhall.catalogue;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How Chinese characters are read (拼音), without tones. The reading in its word comes first (HanLP, and
 * {@code readings.txt} where that errs), every other reading of the character after it.
 */
final class Pronunciation {

    private static final Map<String, List<String>> MEANT = meant();
    private static final Map<Character, Pinyin[]> ALONE = new ConcurrentHashMap<>();

    private Pronunciation() {}

    /** The readings of each character of the text; a Latin letter or a digit is read as itself. */
    static List<List<String>> of(String text) {
        List<Pinyin> inWords = HanLP.convertToPinyinList(text);
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Set<String> readings = new LinkedHashSet<>();
            if (SearchText.isLatin(text.charAt(i))) {
                readings.add(text.substring(i, i + 1));
            } else if (inWords.size() == text.length()) {
                add(readings, inWords.get(i));
            }
            for (Pinyin pinyin : ALONE.computeIfAbsent(text.charAt(i), Pronunciation::alone)) {
                add(readings, pinyin);
            }
            all.add(new ArrayList<>(readings));
        }
        MEANT.forEach((word, readings) -> prefer(text, word, readings, all));
        return all;
    }

    private static Pinyin[] alone(char character) {
        Pinyin[] readings = PinyinDictionary.get(String.valueOf(character));
        return readings == null ? new Pinyin[0] : readings;
    }

    private static void add(Set<String> readings, Pinyin pinyin) {
        if (pinyin != Pinyin.none5) {
            String reading = pinyin.getPinyinWithoutTone();
            readings.add(reading);
            // ü is typed as v or as u.
            readings.add(reading.replace('v', 'u'));
        }
    }

    private static void prefer(String text, String word, List<String> readings, List<List<String>> all) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            for (int i = 0; i < readings.size(); i++) {
                List<String> character = all.get(at + i);
                character.remove(readings.get(i));
                character.add(0, readings.get(i));
            }
        }
    }

    private static Map<String, List<String>> meant() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream in = Pronunciation.class.getResourceAsStream("readings.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(word -> words.put(
                            word[0],
                            Arrays.stream(word)
                                    .skip(1)
                                    .map(read -> read.replaceAll("\\d", ""))
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
