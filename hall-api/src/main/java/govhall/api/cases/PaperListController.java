package govhall.api.cases;

import govhall.catalogue.Catalogue;
import govhall.catalogue.Paper;
import govhall.city.Name;
import govhall.papers.Checklist;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.idempotency.AskedHall;
import govhall.web.picture.Signages;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The list of papers that a window goes through, with the ways in which each may stand. */
@RestController
@RequiredArgsConstructor
class PaperListController {

    private final Signages signages;

    @GetMapping(path = "/api/v1/items/{item}/papers", produces = MediaType.APPLICATION_JSON_VALUE)
    PaperListJson papers(AskedHall hall, @PathVariable String item) {
        Catalogue catalogue = signages.of(hall.id()).edition().catalogue();
        Name name = catalogue.name(item).orElseThrow(() -> new Refused(new Refusal.ItemUnknown(item)));
        List<Paper> papers = catalogue.papers(item).orElseThrow();
        return new PaperListJson(
                item,
                name.zh(),
                name.en(),
                Checklist.of(papers).lines().stream()
                        .map(PaperMapper.INSTANCE::json)
                        .toList());
    }
}
