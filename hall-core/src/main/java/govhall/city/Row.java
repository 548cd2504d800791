package govhall.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One line of a file of the folder. Its cells are read as what the file's rules say they are. */
public final class Row {

    private final int line;
    private final Map<String, String> cells;

    Row(int line, Map<String, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** The number of the line in its file; the header is line 1. */
    public int line() {
        return line;
    }

    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The values that a cell joins with {@code ;}. */
    public List<String> list(String column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split(";", -1));
    }

    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    public OptionalInt optionalNumber(String column) {
        return text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(column));
    }

    public boolean yes(String column) {
        return text(column).equals("yes");
    }

    /** The two columns {@code <stem>_zh} and {@code <stem>_en}. */
    public Name name(String stem) {
        return new Name(text(stem + "_zh"), text(stem + "_en"));
    }
}
