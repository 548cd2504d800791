package govhall.cases;

import java.util.Map;
import java.util.Optional;

/**
 * What an applicant asks for at a window (申请): an item or a bundle by its id, the applicant's place (a city of the circle
 * or a site of this city, by division code), the hall that takes it, the ticket that it came with, who takes it, and what
 * else its file is to hold.
 */
public record Application(
        String subject,
        String place,
        String hall,
        Optional<String> ticket,
        Applicant applicant,
        String by,
        Map<String, String> fields) {

    public Application {
        fields = Map.copyOf(fields);
    }
}
