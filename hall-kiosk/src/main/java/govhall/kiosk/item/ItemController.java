package govhall.kiosk.item;

import govhall.catalogue.Catalogue;
import govhall.city.City;
import govhall.city.Need;
import govhall.kiosk.ticket.Claims;
import govhall.projection.HallView;
import govhall.projection.Projections;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.idempotency.AskedHall;
import govhall.web.json.Texts;
import govhall.web.picture.HallPicture;
import govhall.web.picture.Signage;
import govhall.web.picture.Signages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/kiosk/api", produces = MediaType.APPLICATION_JSON_VALUE)
@RequiredArgsConstructor
class ItemController {

    private static final int MOST_FOUND = 1_000;

    private final Projections projections;
    private final Signages signages;
    private final ItemSearches searches;

    @GetMapping("/start")
    StartJson start(AskedHall hall) {
        HallView view = projections.hall(hall.id()).view();
        Signage signs = signages.of(hall.id(), view);
        City city = signs.city();
        Catalogue catalogue = signs.edition().catalogue();
        ItemPicture items = new ItemPicture(view, signs);
        searches.prepare(signs.edition());
        return new StartJson(
                new HallPicture(view, signs).hall(),
                catalogue.tiles().stream().map(items::of).toList(),
                StartMapper.INSTANCE.guide(catalogue.guide()),
                StartMapper.INSTANCE.ways(catalogue.ways()),
                city.grounds().values().stream()
                        .filter(ground -> Claims.CONFIRMED_HERE.contains(ground.declaredBy()))
                        .map(StartMapper.INSTANCE::ground)
                        .toList(),
                Arrays.stream(Need.values())
                        .map(need ->
                                StartMapper.INSTANCE.need(need, city.labels().of("need", need.name())))
                        .toList(),
                city.circle().values().stream()
                        .map(StartMapper.INSTANCE::circle)
                        .toList());
    }

    @GetMapping("/items")
    ItemsJson items(
            AskedHall hall, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST_FOUND) {
            throw new Refused(new Refusal.ParameterInvalid("limit", "out-of-range"));
        }
        Optional<String> unfit = q.isBlank() ? Optional.empty() : Texts.unfit(q);
        unfit.ifPresent(why -> {
            throw new Refused(new Refusal.ParameterInvalid("q", why));
        });
        HallView view = projections.hall(hall.id()).view();
        Signage signs = signages.of(hall.id(), view);
        ItemPicture picture = new ItemPicture(view, signs);
        return new ItemsJson(find(signs, q, limit).stream()
                .flatMap(id -> picture.of(id).stream())
                .toList());
    }

    @GetMapping("/items/{item}")
    ItemJson item(AskedHall hall, @PathVariable String item) {
        HallView view = projections.hall(hall.id()).view();
        return new ItemPicture(view, signages.of(hall.id(), view))
                .of(item)
                .orElseThrow(() -> new Refused(new Refusal.ItemUnknown(item)));
    }

    private List<String> find(Signage signs, String query, int limit) {
        return query.isBlank()
                ? signs.edition().catalogue().items().keySet().stream()
                        .limit(limit)
                        .toList()
                : searches.of(signs.edition()).find(signs.hall(), query, limit);
    }
}
