package govhall.api.hall;

import govhall.city.City;
import govhall.projection.HallView;
import govhall.projection.Projection;
import govhall.projection.Projections;
import govhall.web.idempotency.AskedHall;
import govhall.web.picture.HallPicture;
import govhall.web.picture.Signages;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
class HallController {

    private final Projections projections;
    private final Signages signages;

    @GetMapping(path = "/api/v1/hall", produces = MediaType.APPLICATION_JSON_VALUE)
    HallNowJson hall(AskedHall hall) {
        Projection projection = projections.hall(hall.id());
        // Whoever acted and then asks must see what was done.
        projection.refresh();
        HallView view = projection.view();
        HallPicture picture = new HallPicture(view, signages.of(hall.id(), view));
        City city = picture.signs().city();
        return new HallNowJson(
                view.at().toString(),
                picture.hall(),
                picture.windows(),
                picture.queues(),
                classes(city),
                outcomes(city),
                pauseReasons(city));
    }

    private static List<NamedJson> classes(City city) {
        return city.classes().values().stream()
                .map(found -> new NamedJson(
                        found.id(),
                        found.name().zh(),
                        found.name().en(),
                        Optional.of(found.shortName()),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static List<NamedJson> outcomes(City city) {
        return city.outcomes().values().stream()
                .map(found -> new NamedJson(
                        found.id(),
                        found.name().zh(),
                        found.name().en(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static List<NamedJson> pauseReasons(City city) {
        return city.pauseReasons().values().stream()
                .map(found -> new NamedJson(
                        found.id(),
                        found.name().zh(),
                        found.name().en(),
                        Optional.empty(),
                        found.maxMinutes().stream().boxed().findFirst(),
                        Optional.of(found.needsManager())))
                .toList();
    }
}
