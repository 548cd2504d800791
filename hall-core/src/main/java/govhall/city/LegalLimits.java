package govhall.city;

/**
 * Limits that hold for every case (法定期限), in working days: to tell all that lacks, to hand the result over, one
 * extension, joint handling and its extension; source: 行政许可法 arts. 32, 42, 44, as the city's folder gives them.
 * {@code supplementDays} is the city's own: how long it waits for the papers that it asked for 补正期限.
 */
public record LegalLimits(
        int noticeDays,
        int deliveryDays,
        int extensionDays,
        int jointDays,
        int jointExtensionDays,
        int supplementDays) {

    /** The days of a case once it is extended with approval, which may happen once. */
    public int extended(int days, boolean joint) {
        return days + (joint ? jointExtensionDays : extensionDays);
    }
}
