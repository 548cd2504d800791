package govhall;

import govhall.cases.CaseRules;
import govhall.catalogue.Edition;
import govhall.projection.Editions;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rules for cases of the edition that the city was last given (现行办件规则), made once for each edition; a program that
 * sets the city up has those of its folder already.
 */
final class CurrentRules implements Supplier<CaseRules> {

    private final Editions editions;

    private Optional<CaseRules> made;

    CurrentRules(Editions editions, Optional<CaseRules> given) {
        this.editions = editions;
        this.made = given;
    }

    @Override
    public synchronized CaseRules get() {
        Edition newest = editions.newest().orElseThrow(() -> new Refused(new Refusal.CityNotSetUp()));
        CaseRules current = made.filter(rules -> rules.edition().version().equals(newest.version()))
                .orElseGet(() -> CaseRules.of(newest));
        made = Optional.of(current);
        return current;
    }
}
