package govhall.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The clock against a day-by-day model and, in working days, against the holiday calendar of OpenGamma Strata. */
class DeadlinePropertyTest {

    private static final int CALENDARS = 60;
    private static final int CASES = 7_500;

    @Test
    void the_clock_is_what_pencil_and_paper_and_an_independent_calendar_say() {
        long seed = Long.getLong("deadline.seed", new Random().nextLong());
        System.out.println("deadlines: -Ddeadline.seed=" + seed);
        Random dice = new Random(seed);
        int provisional = 0;
        int pushed = 0;
        for (int i = 0; i < CALENDARS; i++) {
            SyntheticCalendar years = new SyntheticCalendar(dice, i % 2 == 0);
            HolidayCalendar oracle = oracle(years.changed);
            for (int j = 0; j < CASES; j++) {
                Instant received = years.moment();
                int days = dice.nextInt(dice.nextInt(8) == 0 ? 150 : 25);
                DayUnit unit = dice.nextInt(4) == 0 ? DayUnit.NATURAL : DayUnit.WORKING;
                List<Suspension> suspensions = years.suspensions(received);

                Deadline deadline = Deadline.of(years.calendar, received, days, unit, suspensions);

                Deadline naive = years.naive.deadline(received, days, unit, suspensions);
                if (!deadline.equals(naive)) {
                    assertThat(deadline)
                            .as("seed %d: %s + %d %s, %s", seed, received, days, unit, suspensions)
                            .isEqualTo(naive);
                }
                if (unit == DayUnit.WORKING) {
                    LocalDate independent = independent(oracle, years.naive, deadline.day0(), days, suspensions);
                    if (!deadline.due().equals(independent) || !oracle.isBusinessDay(deadline.day0())) {
                        assertThat(deadline.due())
                                .as("seed %d, oracle: %s + %d, %s", seed, received, days, suspensions)
                                .isEqualTo(independent);
                    }
                }
                provisional += deadline.provisional() ? 1 : 0;
                pushed += suspensions.isEmpty() ? 0 : 1;
            }
        }
        assertThat(CALENDARS * CASES).isGreaterThanOrEqualTo(400_000);
        assertThat(provisional).as("provisional among them").isBetween(50_000, 400_000);
        assertThat(pushed).as("with suspensions").isGreaterThan(100_000);
    }

    @Test
    void a_day_before_and_a_day_after_are_counted_as_the_independent_calendar_does() {
        Random dice = new Random(4);
        for (int i = 0; i < 10; i++) {
            SyntheticCalendar years = new SyntheticCalendar(dice, i % 2 == 0);
            HolidayCalendar oracle = oracle(years.changed);
            for (int j = 0; j < 2_000; j++) {
                LocalDate date = LocalDate.ofInstant(years.moment(), years.naive.zone());
                int days = 1 + dice.nextInt(40);
                assertThat(years.calendar.works(date)).isEqualTo(oracle.isBusinessDay(date));
                assertThat(years.calendar.plus(date, days)).isEqualTo(oracle.shift(date, days));
                assertThat(years.calendar.minus(date, days)).isEqualTo(oracle.shift(date, -days));
            }
        }
    }

    /** Strata shifts by itself where nothing is suspended; else it names the next business day, and a covered one is skipped. */
    private static LocalDate independent(
            HolidayCalendar oracle, NaiveClock naive, LocalDate day0, int days, List<Suspension> suspensions) {
        if (suspensions.isEmpty()) {
            return oracle.shift(day0, days);
        }
        LocalDate due = day0;
        for (int counted = 0; counted < days; ) {
            due = oracle.next(due);
            counted += naive.covered(due, suspensions) ? 0 : 1;
        }
        return due;
    }

    /** Strata knows working weekends from its first to its last holiday only: a Sunday long before and after widens that. */
    private static HolidayCalendar oracle(Map<LocalDate, Boolean> changed) {
        Set<LocalDate> holidays = dates(changed, false);
        holidays.add(LocalDate.of(1990, 1, 7));
        holidays.add(LocalDate.of(2044, 1, 3));
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("SYNTHETIC"),
                holidays,
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                dates(changed, true));
    }

    private static Set<LocalDate> dates(Map<LocalDate, Boolean> changed, boolean working) {
        return changed.entrySet().stream()
                .filter(entry -> entry.getValue() == working)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
