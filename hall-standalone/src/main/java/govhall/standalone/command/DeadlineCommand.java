package govhall.standalone.command;

import govhall.deadline.Deadline;
import govhall.deadline.WorkingCalendar;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * {@code deadline}: reads rows {@code received_at,days,unit,suspensions} and writes each with {@code day0}, {@code due},
 * {@code provisional} and {@code error} behind it. A bad row says in words what is wrong with it, and the others go on.
 */
final class DeadlineCommand implements Command {

    private static final List<String> ANSWERS = List.of("day0", "due", "provisional", "error");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(true)
            .setRecordSeparator('\n')
            .get();

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        CityChoice given = CityChoice.of(args);
        if (!given.words().isEmpty()) {
            err.println("Usage: deadline [--city=FOLDER] < rows.csv");
            return 2;
        }
        WorkingCalendar calendar = WorkingCalendar.of(given.load().city());
        try (CSVParser rows =
                        CSVParser.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), FORMAT);
                CSVPrinter printer = new CSVPrinter(
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FORMAT)) {
            return answer(rows.iterator(), calendar, printer, err);
        } catch (IOException | UncheckedIOException e) {
            err.println("The rows cannot be read on: " + e.getMessage());
            return 2;
        }
    }

    private static int answer(Iterator<CSVRecord> rows, WorkingCalendar calendar, CSVPrinter printer, PrintStream err)
            throws IOException {
        List<String> header = rows.hasNext() ? header(rows.next()) : List.of();
        if (!header.containsAll(DeadlineRow.COLUMNS)) {
            err.println("The first line has to name the columns " + String.join(",", DeadlineRow.COLUMNS) + ".");
            return 2;
        }
        printer.printRecord(Stream.concat(header.stream(), ANSWERS.stream()));
        while (rows.hasNext()) {
            List<String> cells = rows.next().toList();
            // As wide as the header, so that the answer stands in its columns.
            List<String> line = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
            while (line.size() < header.size()) {
                line.add("");
            }
            line.addAll(answer(cells, header, calendar));
            printer.printRecord(line);
        }
        return 0;
    }

    private static List<String> answer(List<String> cells, List<String> header, WorkingCalendar calendar) {
        if (cells.size() != header.size()) {
            return List.of("", "", "", cells.size() + " cells, but " + header.size() + " columns");
        }
        try {
            Deadline deadline = DeadlineRow.of(
                            column -> cells.get(header.indexOf(column)).strip())
                    .answer(calendar);
            return List.of(
                    deadline.day0().toString(), deadline.due().toString(), deadline.provisional() ? "yes" : "no", "");
        } catch (IllegalArgumentException e) {
            return List.of("", "", "", e.getMessage());
        }
    }

    /** Without the mark that spreadsheet programs put before the first character. */
    private static List<String> header(CSVRecord record) {
        return record.stream().map(cell -> cell.replace("\uFEFF", "").strip()).toList();
    }
}
