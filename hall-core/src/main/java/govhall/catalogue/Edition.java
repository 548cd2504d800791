package govhall.catalogue;

import govhall.city.City;
import govhall.city.CityFolder;

/**
 * One version of a city as it was loaded (数据版本). {@code version} is 12 hex digits of a digest of the folder;
 * {@link #packed()} carries the whole folder to the programs that have none.
 */
public final class Edition {

    private final String version;
    private final CityFolder folder;
    private final City city;
    private final Catalogue catalogue;
    private final byte[] packed;

    private Edition(CityFolder folder) {
        this.version = folder.version();
        this.folder = folder;
        this.city = folder.city();
        this.catalogue = new CatalogueReader(folder, city.labels()).read();
        this.packed = folder.packed();
    }

    /** A city that the program brings, such as {@code qianjiang}, or a folder by its path, such as {@code ./my-city}. */
    public static Edition load(String nameOrPath) {
        return new Edition(CityFolder.load(nameOrPath));
    }

    /** The edition that {@link #packed()} carries. */
    public static Edition unpack(byte[] packed) {
        return new Edition(CityFolder.unpack(packed));
    }

    public String version() {
        return version;
    }

    public City city() {
        return city;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The rows as they were read, for rooms that read more of them than the catalogue does. */
    public CityFolder folder() {
        return folder;
    }

    public byte[] packed() {
        return packed.clone();
    }
}
