package govhall.cases;

import govhall.catalogue.Bundle;
import govhall.catalogue.Item;
import govhall.catalogue.Term;
import govhall.city.LegalLimits;
import java.util.Optional;

/**
 * How long the decision of a case may take (办理时限): the promise 承诺时限 and, where the law sets one, its limit 法定时限.
 * A case keeps those that it was taken under. As text: promise and limit such as {@code 10W 20W}, W for working days and
 * N for natural ones.
 */
record CaseTerms(Term promised, Optional<Term> legal) {

    private static final String BETWEEN = " ";

    static CaseTerms of(Item item) {
        return new CaseTerms(item.promised(), item.legal());
    }

    /** Several departments at once have the law's days for joint handling. Source: 行政许可法 art. 42. */
    static CaseTerms of(Bundle bundle, LegalLimits limits) {
        return new CaseTerms(bundle.promised(), Optional.of(new Term(limits.jointDays(), true)));
    }

    static CaseTerms parse(String text) {
        String[] terms = text.split(BETWEEN);
        return new CaseTerms(term(terms[0]), terms.length > 1 ? Optional.of(term(terms[1])) : Optional.empty());
    }

    /** With the days that an approved extension adds to both. */
    CaseTerms extended(int days) {
        return new CaseTerms(promised.plus(days), legal.map(term -> term.plus(days)));
    }

    String text() {
        return text(promised) + legal.map(term -> BETWEEN + text(term)).orElse("");
    }

    private static String text(Term term) {
        return term.days() + (term.working() ? "W" : "N");
    }

    private static Term term(String text) {
        int unit = text.length() - 1;
        return new Term(Integer.parseInt(text.substring(0, unit)), text.charAt(unit) == 'W');
    }
}
