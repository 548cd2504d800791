package govhall.cases;

import govhall.catalogue.Edition;
import govhall.deadline.WorkingCalendar;
import govhall.route.CaseRouter;

/** By what cases are taken and dated (办件规则), in one edition of the city: its catalogue, its routes, its calendar. */
public record CaseRules(Edition edition, CaseRouter router, WorkingCalendar calendar) {

    public static CaseRules of(Edition edition) {
        return new CaseRules(edition, CaseRouter.of(edition), WorkingCalendar.of(edition.city()));
    }
}
