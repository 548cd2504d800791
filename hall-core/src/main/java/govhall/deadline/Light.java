package govhall.deadline;

import govhall.city.LightColour;
import govhall.city.LightRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The light of a running case (预警灯): the moments at which its stage changes, told beforehand so that timers may wait for
 * them, and the stage and colour at a moment, computed when looked at. A day is past after its closing minute.
 */
public record Light(Instant near, Instant pastPromise, Optional<Instant> pastLaw, LightRules rules) {

    /** {@code legal} is empty where the law sets no limit. */
    public static Light of(WorkingCalendar calendar, LightRules rules, LocalDate promised, Optional<LocalDate> legal) {
        LocalDate warned = rules.warnDaysLeft() == 0 ? promised : calendar.minus(promised, rules.warnDaysLeft());
        return new Light(calendar.startOf(warned), calendar.endOf(promised), legal.map(calendar::endOf), rules);
    }

    public LightStage stage(Instant now) {
        if (pastLaw.isPresent() && !now.isBefore(pastLaw.get())) {
            return LightStage.PAST_LAW;
        }
        if (!now.isBefore(pastPromise)) {
            return LightStage.PAST_PROMISE;
        }
        return now.isBefore(near) ? LightStage.ON_TIME : LightStage.NEAR;
    }

    public LightColour colour(Instant now) {
        return switch (stage(now)) {
            case ON_TIME -> LightColour.GREEN;
            case NEAR -> rules.near();
            case PAST_PROMISE -> rules.pastPromise();
            case PAST_LAW -> rules.pastLaw();
        };
    }
}
