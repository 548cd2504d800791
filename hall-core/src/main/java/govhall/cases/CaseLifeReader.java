package govhall.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the table of life (流转表); a fault is told with file and line. Each column after {@code peer} is a mode. */
final class CaseLifeReader {

    private static final Pattern VERSION = Pattern.compile("\\A# version ([1-9]\\d{0,3})\\s");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    private static final String LAST_OWN_COLUMN = "peer";

    private final String file;

    private CaseLifeReader(String file) {
        this.file = file;
    }

    /** A table that comes with the program. */
    static String resource(String file) {
        try (InputStream in = CaseLifeReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no table " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static CaseLife read(String file, String text) {
        return new CaseLifeReader(file).life(text);
    }

    static List<CSVRecord> rows(String text) {
        try (var csv = FORMAT.parse(new StringReader(text))) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseLife life(String text) {
        Matcher version = VERSION.matcher(text);
        if (!version.find()) {
            throw new IllegalStateException(file + ":1: must begin with its version, such as # version 2");
        }
        List<String> lines = text.lines().toList();
        List<CSVRecord> records = rows(text);
        if (records.isEmpty()) {
            throw new IllegalStateException(file + ": has no rows");
        }
        List<String> header = records.get(0).getParser().getHeaderNames();
        List<String> modes = header.subList(header.indexOf(LAST_OWN_COLUMN) + 1, header.size());
        List<Move> moves =
                records.stream().map(row -> move(row, modes, line(lines, row))).toList();
        refuseClashes(moves);
        return new CaseLife(Integer.parseInt(version.group(1)), modes, moves);
    }

    private Move move(CSVRecord row, List<String> modes, int line) {
        try {
            Set<String> guard = words(row.get("guard"));
            Set<Side> sides = EnumSet.allOf(Side.class);
            sides.removeIf(side -> guard.contains(other(side)));
            guard.removeAll(Set.of("here", "away"));
            String peer = row.get(LAST_OWN_COLUMN);
            if (!Set.of("", "TELLS").contains(peer)) {
                throw new IllegalArgumentException(peer);
            }
            return new Move(
                    row.get("state"),
                    row.get("verb"),
                    sides,
                    guard.stream().map(Condition::of).collect(Collectors.toSet()),
                    row.get("next"),
                    ClockEffect.valueOf(row.get("clock")),
                    words(row.get("who")).stream().map(Role::valueOf).collect(Collectors.toSet()),
                    !peer.isEmpty(),
                    modes.stream().filter(mode -> row.get(mode).equals("x")).collect(Collectors.toSet()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ":" + line + ": a word of this row is not known: " + e.getMessage());
        }
    }

    private static String other(Side side) {
        return side == Side.HERE ? "away" : "here";
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private void refuseClashes(List<Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            for (Move later : moves.subList(i + 1, moves.size())) {
                if (moves.get(i).clashes(later)) {
                    throw new IllegalStateException(file + ": two rows say where " + later.verb() + " leads from "
                            + later.state() + "; keep one, or part them by mode, side or role");
                }
            }
        }
    }

    /** A record knows its number, not its line: comments stand between. */
    private static int line(List<String> lines, CSVRecord row) {
        int seen = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean counts = !lines.get(i).startsWith("#") && !lines.get(i).isBlank();
            if (counts && ++seen == row.getRecordNumber()) {
                return i + 1;
            }
        }
        return lines.size();
    }
}
