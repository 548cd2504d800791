package govhall.web.picture;

import govhall.projection.Editions;
import govhall.projection.HallView;
import govhall.projection.Projections;
import govhall.stream.Roster;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lombok.RequiredArgsConstructor;

/** The signs of all halls that this program shows (各大厅标识); each is made once for a roster. */
@RequiredArgsConstructor
public class Signages {

    private final Editions editions;
    private final Projections projections;
    private final Map<String, Posted> posted = new ConcurrentHashMap<>();

    /** The signs of a hall as it runs now; refused where it is unknown or out of reach. */
    public Signage of(String hall) {
        return of(hall, projections.hall(hall).view());
    }

    public Signage of(String hall, HallView view) {
        Posted now = posted.get(hall);
        if (now == null || now.roster != view.roster()) {
            now = new Posted(
                    view.roster(), Signage.of(editions.of(view.roster().catalogueVersion()), hall, view.roster()));
            posted.put(hall, now);
        }
        return now.signage;
    }

    private record Posted(Roster roster, Signage signage) {}
}
