package govhall.city;

/** The level at which a site works or an item is decided (层级), highest first. */
public enum SiteLevel {
    /** The city hall (市政务服务中心). */
    CITY,
    /** The centre of a town, street or management district (便民服务中心). */
    TOWN,
    /** The point of a village or community (便民服务站). */
    VILLAGE
}
