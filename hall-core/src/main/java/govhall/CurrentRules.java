package govhall;

import govhall.cases.CaseRules;
import govhall.catalogue.Edition;
import govhall.projection.Editions;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;

/** The rules for cases of the edition that the city was last given (现行办件规则), made once for each edition. */
@RequiredArgsConstructor
final class CurrentRules implements Supplier<CaseRules> {

    private final Editions editions;

    private CaseRules made;

    @Override
    public synchronized CaseRules get() {
        Edition newest = editions.newest().orElseThrow(() -> new Refused(new Refusal.CityNotSetUp()));
        if (made == null || !made.edition().version().equals(newest.version())) {
            made = CaseRules.of(newest);
        }
        return made;
    }
}
