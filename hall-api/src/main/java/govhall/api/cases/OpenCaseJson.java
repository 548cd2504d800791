package govhall.api.cases;

import java.util.Optional;

/**
 * What is taken in (收件): an item or a bundle, the applicant's place (absent: this city), and the ticket that it came
 * with.
 */
record OpenCaseJson(
        Optional<String> item,
        Optional<String> bundle,
        Optional<String> place,
        Optional<String> ticket,
        ApplicantJson applicant) {}
