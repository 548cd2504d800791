package govhall.route;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to find its way (分流输入): an item, a bundle or a kind of dispute by its id; the bundle that the item is asked
 * for in; the applicant's place, a city of the circle or a site of this city, by division code; the site where the
 * citizen stands; and the date in the city's zone.
 */
public record CaseAsked(String subject, Optional<String> bundle, String place, String site, LocalDate date) {

    public CaseAsked within(String bundle) {
        return new CaseAsked(subject, Optional.of(bundle), place, site, date);
    }

    public CaseAsked from(String place) {
        return new CaseAsked(subject, bundle, place, site, date);
    }

    public CaseAsked at(String site) {
        return new CaseAsked(subject, bundle, place, site, date);
    }

    public CaseAsked on(LocalDate date) {
        return new CaseAsked(subject, bundle, place, site, date);
    }
}
