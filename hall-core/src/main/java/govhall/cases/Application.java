package govhall.cases;

import govhall.papers.Checklist.Ticked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an applicant asks for at a window (申请): an item or a bundle by its id, the applicant's place (a city of the circle
 * or a site of this city, by division code), the hall that takes it, the ticket that it came with, who takes it, what
 * else its file is to hold, and how its papers were ticked (none: nobody has gone through them yet).
 */
public record Application(
        String subject,
        String place,
        String hall,
        Optional<String> ticket,
        Applicant applicant,
        String by,
        Map<String, String> fields,
        List<Ticked> papers) {

    public Application {
        fields = Map.copyOf(fields);
        papers = List.copyOf(papers);
    }

    /** One whose papers are gone through later. */
    public Application(
            String subject,
            String place,
            String hall,
            Optional<String> ticket,
            Applicant applicant,
            String by,
            Map<String, String> fields) {
        this(subject, place, hall, ticket, applicant, by, fields, List.of());
    }
}
