package govhall.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a folder. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private final Set<String> faultyFiles = new HashSet<>();

    /** {@code file} without its ending. */
    void add(String file, int line, String what, String mend) {
        found.add(new Fault(file + ".csv", line, what, mend));
        faultyFiles.add(file);
    }

    void add(String file, Row row, String what, String mend) {
        add(file, row.line(), what, mend);
    }

    boolean noneIn(List<String> files) {
        return files.stream().noneMatch(faultyFiles::contains);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
            throw new CityFolderInvalid(found);
        }
    }
}
