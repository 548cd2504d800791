package govhall.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.city.City;
import govhall.city.CityFolder;
import govhall.city.LightColour;
import govhall.city.LightRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LightTest {

    private static final City CITY = CityFolder.load("qianjiang").city();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(CITY);
    private static final LocalDate PROMISED = LocalDate.parse("2026-03-09"); // a Monday
    private static final Optional<LocalDate> LEGAL = Optional.of(LocalDate.parse("2026-03-13"));

    private final Light light = Light.of(CALENDAR, CITY.lights(), PROMISED, LEGAL);

    @Test
    void one_working_day_before_the_promise_is_yellow() {
        assertThat(light.colour(at("2026-03-05T23:59:59"))).isEqualTo(LightColour.GREEN);
        assertThat(light.colour(at("2026-03-06T00:00"))).isEqualTo(LightColour.YELLOW);
        assertThat(light.stage(at("2026-03-06T00:00"))).isEqualTo(LightStage.NEAR);
    }

    @Test
    void past_the_promise_is_another_stage_from_the_minute_after_closing() {
        assertThat(light.stage(at("2026-03-09T17:30:59"))).isEqualTo(LightStage.NEAR);
        assertThat(light.stage(at("2026-03-09T17:31"))).isEqualTo(LightStage.PAST_PROMISE);
        assertThat(light.colour(at("2026-03-09T17:31"))).isEqualTo(LightColour.YELLOW);
    }

    @Test
    void past_the_law_is_red() {
        assertThat(light.colour(at("2026-03-13T17:30:59"))).isEqualTo(LightColour.YELLOW);
        assertThat(light.colour(at("2026-03-13T17:31"))).isEqualTo(LightColour.RED);
        assertThat(light.stage(at("2026-03-13T17:31"))).isEqualTo(LightStage.PAST_LAW);
    }

    @Test
    void each_crossing_is_told_beforehand() {
        assertThat(light.near()).isEqualTo(at("2026-03-06T00:00"));
        assertThat(light.pastPromise()).isEqualTo(at("2026-03-09T17:31"));
        assertThat(light.pastLaw()).contains(at("2026-03-13T17:31"));
    }

    @Test
    void where_the_law_sets_no_limit_it_never_turns_red() {
        Light noLaw = Light.of(CALENDAR, CITY.lights(), PROMISED, Optional.empty());

        assertThat(noLaw.colour(at("2030-01-01T00:00"))).isEqualTo(LightColour.YELLOW);
    }

    @Test
    void a_promise_on_a_day_off_is_past_at_midnight_and_near_on_the_working_day_before() {
        Light sunday = Light.of(CALENDAR, CITY.lights(), LocalDate.parse("2026-03-08"), Optional.empty());

        assertThat(sunday.near()).isEqualTo(at("2026-03-06T00:00"));
        assertThat(sunday.pastPromise()).isEqualTo(at("2026-03-09T00:00"));
    }

    @Test
    void the_rules_are_data() {
        LightRules strict = new LightRules(3, LightColour.GREEN, LightColour.RED, LightColour.RED);
        Light other = Light.of(CALENDAR, strict, PROMISED, LEGAL);

        assertThat(other.near()).isEqualTo(at("2026-03-04T00:00"));
        assertThat(other.colour(at("2026-03-09T12:00"))).isEqualTo(LightColour.GREEN);
        assertThat(other.colour(at("2026-03-10T12:00"))).isEqualTo(LightColour.RED);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }
}
