package govhall.route;

import govhall.city.Name;
import java.util.List;
import java.util.Optional;

/**
 * Where the case goes (去向): {@code id} is a department, a site, a city, a bundle, a body of dispute settlement, or
 * CITIZEN; the mode of a cross-city case and, where this city leads, its partner; the ways out of who is sent back.
 */
public record Destination(
        DestinationKind kind,
        String id,
        Name name,
        Optional<String> mode,
        Optional<String> partner,
        List<WayOut> ways) {

    /** A way out as it is read out (办法). */
    public record WayOut(String way, Name say) {}
}
