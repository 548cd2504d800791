package govhall.city;

/**
 * Limits of the law that hold for every case (法定期限), in working days: to tell all that lacks, to hand the result over,
 * one extension, joint handling and its extension. Source: 行政许可法 arts. 32, 42, 44, as the city's folder gives them.
 */
public record LegalLimits(int noticeDays, int deliveryDays, int extensionDays, int jointDays, int jointExtensionDays) {

    /** The days of a case once it is extended with approval, which may happen once. */
    public int extended(int days, boolean joint) {
        return days + (joint ? jointExtensionDays : extensionDays);
    }
}
