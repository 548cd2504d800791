package govhall.deadline;

import govhall.city.LegalLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who stays silent accepts (逾期不告知视为受理): when nothing is said of lacking papers within the notice days after receipt,
 * the application counts as accepted on the day of receipt. Source: 行政许可法 art. 32 (4).
 */
public final class Silence {

    private Silence() {}

    /** The last day on which lacking papers may still be told. */
    public static Deadline notice(WorkingCalendar calendar, LegalLimits limits, Instant received) {
        return Deadline.of(calendar, received, limits.noticeDays(), DayUnit.WORKING, List.of());
    }

    /** The day as of which a case of which nothing was said is accepted; empty while it may still be said. */
    public static Optional<LocalDate> acceptedAsOf(
            WorkingCalendar calendar, LegalLimits limits, Instant received, Instant now) {
        Deadline notice = notice(calendar, limits, received);
        return now.isBefore(calendar.endOf(notice.due())) ? Optional.empty() : Optional.of(notice.day0());
    }
}
