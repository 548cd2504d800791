package govhall.deadline;

import static govhall.deadline.DayUnit.NATURAL;
import static govhall.deadline.DayUnit.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.city.CalendarDays;
import govhall.city.City;
import govhall.city.CityFolder;
import govhall.city.LegalLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final City CITY = CityFolder.load("qianjiang").city();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(CITY);
    private static final LegalLimits LIMITS = CITY.limits();

    @Test
    void five_working_days_over_the_spring_festival_count_the_working_saturday() {
        assertThat(due("2026-02-13T10:00", 5)).isEqualTo("2026-02-27");
        assertThat(due("2026-02-13T10:00", 1)).isEqualTo("2026-02-14");
    }

    @Test
    void three_working_days_over_the_national_day_end_on_the_working_saturday() {
        assertThat(due("2026-09-30T10:00", 3)).isEqualTo("2026-10-10");
    }

    @Test
    void day_zero_does_not_count_and_a_limit_of_no_days_ends_on_it() {
        assertThat(due("2026-03-02T08:00", 1)).isEqualTo("2026-03-03");
        assertThat(due("2026-03-02T08:00", 0)).isEqualTo("2026-03-02");
    }

    @Test
    void the_closing_minute_is_still_in_time_and_the_next_is_not() {
        assertThat(day0("2026-03-02T17:30:59")).isEqualTo("2026-03-02");
        assertThat(day0("2026-03-02T17:31:00")).isEqualTo("2026-03-03");
        assertThat(day0("2026-03-06T17:31:00")).isEqualTo("2026-03-09");
    }

    @Test
    void before_the_opening_and_over_noon_is_the_same_day() {
        assertThat(day0("2026-03-02T00:00:00")).isEqualTo("2026-03-02");
        assertThat(day0("2026-03-02T12:30:00")).isEqualTo("2026-03-02");
    }

    @Test
    void a_day_that_closes_early_has_its_own_closing_minute() {
        assertThat(day0("2026-02-13T16:30:00")).isEqualTo("2026-02-13");
        assertThat(day0("2026-02-13T16:31:00")).isEqualTo("2026-02-14");
    }

    @Test
    void what_comes_in_on_a_day_off_counts_from_the_next_working_day() {
        assertThat(day0("2026-03-07T10:00:00")).isEqualTo("2026-03-09");
        assertThat(day0("2026-02-17T10:00:00")).isEqualTo("2026-02-24");
        assertThat(due("2026-03-07T10:00:00", 1)).isEqualTo("2026-03-10");
    }

    @Test
    void a_moment_is_read_in_the_zone_of_the_city() {
        Deadline deadline = Deadline.of(
                CALENDAR, OffsetDateTime.parse("2026-03-01T23:30:00-01:00").toInstant(), 1, WORKING, List.of());

        assertThat(deadline.day0()).isEqualTo("2026-03-02");
        assertThat(deadline.due()).isEqualTo("2026-03-03");
    }

    @Test
    void a_suspension_takes_out_the_days_whose_opening_hours_it_covers_whole() {
        assertThat(due("2026-03-02T10:00", 3, "2026-03-03T08:30/2026-03-04T17:30"))
                .isEqualTo("2026-03-09");
        assertThat(due("2026-03-02T10:00", 3, "2026-03-03T08:31/2026-03-04T17:30"))
                .isEqualTo("2026-03-06");
        assertThat(due("2026-03-02T10:00", 3, "2026-03-03T08:30/2026-03-04T17:29"))
                .isEqualTo("2026-03-06");
    }

    @Test
    void a_suspension_over_a_weekend_takes_out_working_days_alone() {
        assertThat(due("2026-03-05T10:00", 2, "2026-03-06T08:00/2026-03-09T18:00"))
                .isEqualTo("2026-03-11");
    }

    @Test
    void suspensions_that_overlap_do_not_count_twice_and_those_that_touch_are_one() {
        assertThat(due("2026-03-02T10:00", 3, "2026-03-03T08:00/2026-03-03T18:00", "2026-03-03T08:30/2026-03-03T17:30"))
                .isEqualTo("2026-03-06");
        assertThat(due("2026-03-02T10:00", 3, "2026-03-03T12:00/2026-03-03T18:00", "2026-03-03T08:30/2026-03-03T12:00"))
                .isEqualTo("2026-03-06");
    }

    @Test
    void a_suspension_before_day_zero_or_after_the_end_changes_nothing() {
        assertThat(due("2026-03-02T10:00", 3, "2026-02-24T08:00/2026-03-02T18:00"))
                .isEqualTo("2026-03-05");
        assertThat(due("2026-03-02T10:00", 3, "2026-03-06T08:00/2026-03-09T18:00"))
                .isEqualTo("2026-03-05");
    }

    @Test
    void natural_days_count_days_off_and_may_end_on_one() {
        assertThat(natural("2026-03-06T10:00", 1)).isEqualTo("2026-03-07");
        assertThat(natural("2026-03-07T10:00", 7)).isEqualTo("2026-03-16");
    }

    @Test
    void in_natural_days_a_suspension_takes_out_days_off_that_it_covers_from_midnight_to_midnight() {
        assertThat(natural("2026-03-05T10:00", 2, "2026-03-06T08:30/2026-03-09T00:00"))
                .isEqualTo("2026-03-10");
        assertThat(natural("2026-03-05T10:00", 2, "2026-03-06T08:30/2026-03-08T23:00"))
                .isEqualTo("2026-03-09");
    }

    @Test
    void past_the_last_published_year_weekdays_alone_count_and_the_date_is_provisional_until_the_year_is_loaded() {
        Instant received = at("2026-12-30T10:00");
        Deadline before = Deadline.of(CALENDAR, received, 3, WORKING, List.of());

        assertThat(before.due()).isEqualTo("2027-01-04");
        assertThat(before.provisional()).isTrue();
        assertThat(Deadline.of(CALENDAR, received, 1, WORKING, List.of()).provisional())
                .isFalse();

        Map<LocalDate, Boolean> published = new TreeMap<>(CITY.days().published());
        published.put(LocalDate.parse("2027-01-01"), false);
        published.put(LocalDate.parse("2027-01-03"), true);
        published.put(LocalDate.parse("2027-01-04"), false);
        WorkingCalendar loaded = new WorkingCalendar(
                CITY.zone(),
                new CalendarDays(published, Map.of(), new TreeSet<>(List.of(2026, 2027))),
                CITY.hours().get("CITY"));

        Deadline after = Deadline.of(loaded, received, 3, WORKING, List.of());
        assertThat(after.due()).isEqualTo("2027-01-05");
        assertThat(after.provisional()).isFalse();
    }

    @Test
    void the_citys_own_calendar_wins_but_publishes_no_year() {
        WorkingCalendar local = new WorkingCalendar(
                CITY.zone(),
                new CalendarDays(
                        CITY.days().published(),
                        Map.of(LocalDate.parse("2026-03-03"), false, LocalDate.parse("2027-01-04"), false),
                        new TreeSet<>(List.of(2026))),
                CITY.hours().get("CITY"));

        assertThat(Deadline.of(local, at("2026-03-02T10:00"), 1, WORKING, List.of()))
                .isEqualTo(new Deadline(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-04"), false));
        assertThat(Deadline.of(local, at("2026-12-31T10:00"), 2, WORKING, List.of()))
                .isEqualTo(new Deadline(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-05"), true));
    }

    @Test
    void silence_after_five_days_is_acceptance_as_of_receipt() {
        Instant received = at("2026-03-07T10:00"); // a Saturday

        assertThat(Silence.notice(CALENDAR, LIMITS, received).due()).isEqualTo("2026-03-16");
        assertThat(Silence.acceptedAsOf(CALENDAR, LIMITS, received, at("2026-03-16T17:30:59")))
                .isEmpty();
        assertThat(Silence.acceptedAsOf(CALENDAR, LIMITS, received, at("2026-03-16T17:31:00")))
                .isEqualTo(Optional.of(LocalDate.parse("2026-03-09")));
    }

    @Test
    void an_extension_adds_ten_days_and_to_joint_handling_fifteen() {
        assertThat(LIMITS.extended(20, false)).isEqualTo(30);
        assertThat(LIMITS.jointDays()).isEqualTo(45);
        assertThat(LIMITS.extended(LIMITS.jointDays(), true)).isEqualTo(60);
    }

    @Test
    void a_result_is_handed_over_within_ten_working_days() {
        assertThat(HandOver.of(CALENDAR, LIMITS, at("2026-09-23T10:00")).due()).isEqualTo("2026-10-14");
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> due("2026-03-02T10:00", -1)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> due("2026-03-02T10:00", 36_501)).hasMessageContaining("not 36501");
        assertThatThrownBy(() -> suspension("2026-03-03T10:00/2026-03-03T10:00"))
                .hasMessageContaining("ends after it starts");
    }

    private static LocalDate day0(String local) {
        return Deadline.of(CALENDAR, at(local), 1, WORKING, List.of()).day0();
    }

    private static LocalDate due(String local, int days, String... suspensions) {
        return Deadline.of(CALENDAR, at(local), days, WORKING, suspensions(suspensions))
                .due();
    }

    private static LocalDate natural(String local, int days, String... suspensions) {
        return Deadline.of(CALENDAR, at(local), days, NATURAL, suspensions(suspensions))
                .due();
    }

    private static List<Suspension> suspensions(String... texts) {
        return Stream.of(texts).map(DeadlineTest::suspension).toList();
    }

    private static Suspension suspension(String text) {
        return new Suspension(at(text.split("/")[0]), at(text.split("/")[1]));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }
}
