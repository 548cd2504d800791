package govhall.city;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a folder as text. A byte-order mark and the line ends of the machine that saved the file are taken
 * away, so that they make no other version.
 */
final class FolderText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, String> texts = new TreeMap<>();

    /** {@code files} by file name; files that cannot be read are faults and left out. */
    FolderText(Map<String, byte[]> files, Faults faults) {
        for (FileRule rule : FileRule.ALL.values()) {
            byte[] bytes = files.get(rule.fileName());
            if (bytes != null) {
                decode(rule, bytes, faults);
            } else if (!rule.mayBeMissing()) {
                faults.add(rule.name(), 0, "the file is missing", "copy it from the city that the program brings");
            }
        }
        for (String name : files.keySet()) {
            String stem = name.replaceFirst("\\.csv$", "");
            if (!FileRule.ALL.containsKey(stem)) {
                faults.add(stem, 0, "no file of this name is known", "rename it, or take it out of the folder");
            }
        }
    }

    boolean has(FileRule rule) {
        return texts.containsKey(rule.fileName());
    }

    /** The lines of a file; the last line end starts no line. */
    List<String> lines(FileRule rule) {
        return texts.getOrDefault(rule.fileName(), "").lines().toList();
    }

    /** The readable files as they count for the version. */
    Map<String, byte[]> normalised() {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private void decode(FileRule rule, byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1
                    + (int) new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            faults.add(rule.name(), line, "this is not UTF-8", "save the file as CSV in UTF-8");
            return;
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        texts.put(rule.fileName(), endedOnce(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    }

    /** With one line end at its end. */
    private static String endedOnce(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end) + "\n";
    }
}
