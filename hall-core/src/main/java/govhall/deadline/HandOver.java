package govhall.deadline;

import govhall.city.LegalLimits;
import java.time.Instant;
import java.util.List;

/** Until when a result is to be handed over or served (送达) once it is decided. Source: 行政许可法 art. 44. */
public final class HandOver {

    private HandOver() {}

    public static Deadline of(WorkingCalendar calendar, LegalLimits limits, Instant decided) {
        return Deadline.of(calendar, decided, limits.deliveryDays(), DayUnit.WORKING, List.of());
    }
}
