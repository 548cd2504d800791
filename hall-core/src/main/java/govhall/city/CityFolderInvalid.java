package govhall.city;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a folder cannot be run, with every {@link Fault} found. It has no stack trace: the folder is at fault. */
public final class CityFolderInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public CityFolderInvalid(List<Fault> faults) {
        super(
                faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())),
                null,
                false,
                false);
        this.faults = List.copyOf(faults);
    }

    /** In the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}
