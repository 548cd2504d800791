package govhall.city;

import java.util.Map;

/**
 * The folder that describes a city (市情数据目录), read and checked whole. One that exists has no fault: a folder with
 * faults is refused with all of them ({@link CityFolderInvalid}).
 */
public final class CityFolder {

    private final FolderText text;
    private final Tables tables;

    private CityFolder(FolderText text, Tables tables) {
        this.text = text;
        this.tables = tables;
    }

    /** A city that the program brings, such as {@code qianjiang}, or a folder by its path, such as {@code ./my-city}. */
    public static CityFolder load(String nameOrPath) {
        return of(FolderBytes.find(nameOrPath));
    }

    /** A folder that {@link #packed()} gave. */
    public static CityFolder unpack(byte[] packed) {
        return of(FolderBytes.unpack(packed));
    }

    static CityFolder of(Map<String, byte[]> files) {
        Faults faults = new Faults();
        FolderText text = new FolderText(files, faults);
        Map<String, Table> readable = new FolderTables(text, faults).readable();
        new CellCheck(readable, faults).run();
        Tables tables = new Tables(readable);
        // Rows only fit where their cells are right; rules do not wait for each other.
        FolderRules.ALL.stream()
                .filter(rule -> faults.noneIn(rule.files()))
                .toList()
                .forEach(rule -> rule.check(tables, faults));
        faults.refuseIfAny();
        return new CityFolder(text, tables);
    }

    /** The rows of a file, named without its ending. */
    public Table table(String file) {
        return tables.table(file);
    }

    /** 12 hex digits of a digest of what the files say, whatever machine saved them. */
    public String version() {
        return FolderDigest.of(text.normalised());
    }

    /** The same of one file, named without its ending. */
    public String version(String file) {
        String name = file + ".csv";
        return FolderDigest.of(Map.of(name, text.normalised().get(name)));
    }

    /** All files as one archive. */
    public byte[] packed() {
        return FolderBytes.pack(text.normalised());
    }

    public City city() {
        return CityReader.read(this);
    }
}
