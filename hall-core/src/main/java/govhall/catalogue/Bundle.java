package govhall.catalogue;

import govhall.city.Name;
import java.util.List;

/** Several items handled as one matter (一件事); {@code members} are their ids in order. */
public record Bundle(
        String id,
        Name name,
        String shortName,
        String department,
        String audience,
        String queue,
        int minutes,
        String whoMustCome,
        int version,
        Term promised,
        List<String> members,
        List<Paper> papers) {}
