package govhall.city;

import java.util.Optional;
import java.util.OptionalInt;

/** Where tickets wait (队列): its prefix letter, its zone and its limits. */
public record Queue(
        String id,
        String prefix,
        Name name,
        Name shortName,
        Optional<String> zone,
        Optional<String> foldInto,
        boolean local,
        Optional<String> hours,
        int dailyLimit,
        int capMinutes,
        int helperHoldSeconds,
        int calls,
        int callGapSeconds,
        int noShowSeconds,
        int reenterBehindTickets,
        int reenterMinutes,
        int reenterTimes,
        OptionalInt slotMinutes,
        OptionalInt slotPlaces) {

    /** Whether the city hall has this queue in the layout; a local queue is one of towns and villages. */
    public boolean in(Layout layout) {
        return !local && (layout == Layout.FULL || foldInto.isEmpty());
    }

    Queue inZone(String name) {
        return new Queue(
                id,
                prefix,
                this.name,
                shortName,
                Optional.of(name),
                foldInto,
                local,
                hours,
                dailyLimit,
                capMinutes,
                helperHoldSeconds,
                calls,
                callGapSeconds,
                noShowSeconds,
                reenterBehindTickets,
                reenterMinutes,
                reenterTimes,
                slotMinutes,
                slotPlaces);
    }
}
