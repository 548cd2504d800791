package govhall.api.cases;

import java.util.List;
import java.util.Optional;

/**
 * What is taken in (收件): an item or a bundle, the applicant's place (absent: this city), and the ticket that it came
 * with, and how its papers were ticked.
 */
record OpenCaseJson(
        Optional<String> item,
        Optional<String> bundle,
        Optional<String> place,
        Optional<String> ticket,
        ApplicantJson applicant,
        Optional<List<TickJson>> papers) {}
