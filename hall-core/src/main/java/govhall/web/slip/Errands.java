package govhall.web.slip;

import govhall.city.Ground;
import govhall.city.Need;
import govhall.city.PriorityClass;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.route.Asked;
import govhall.route.Router;
import govhall.stream.LegView;
import govhall.web.picture.Signage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out where a request leads in one hall; whoever stands at the door may claim only grounds it can confirm. */
public final class Errands {

    private static final String ORDINARY = "ORDINARY";
    private static final int MOST_ITEMS = 20;

    private final Signage signs;
    private final Set<String> confirms;

    /** {@code confirms}: the ways of declaring a ground that this door takes, such as SELF. */
    public Errands(Signage signs, Set<String> confirms) {
        this.signs = signs;
        this.confirms = confirms;
    }

    public Errand of(WantedJson wanted) {
        Optional<Ground> ground = wanted.ground().map(this::ground);
        String priorityClass = wanted.priorityClass().map(this::priorityClass).orElse(ORDINARY);
        if (ground.isPresent()) {
            String decides = ground.get().priorityClass();
            if (wanted.priorityClass().isPresent() && !priorityClass.equals(decides)) {
                throw new Refused(new Refusal.GroundDecidesClass(ground.get().id(), decides));
            }
            priorityClass = decides;
        }
        Set<Need> needs = EnumSet.noneOf(Need.class);
        wanted.needs().orElse(List.of()).forEach(need -> needs.add(need(need)));
        ground.flatMap(Ground::need).ifPresent(needs::add);
        return new Errand(
                legs(wanted),
                priorityClass,
                wanted.ground(),
                needs,
                wanted.place().filter(this::isElsewhere));
    }

    private List<LegView> legs(WantedJson wanted) {
        List<String> items = wanted.items().orElse(List.of());
        if (items.size() > MOST_ITEMS) {
            throw new Refused(new Refusal.TooManyItems(Integer.toString(items.size()), Integer.toString(MOST_ITEMS)));
        }
        Asked asked = new Asked(items, wanted.bundle(), wanted.place());
        return Router.legs(signs.edition(), signs.hall(), asked).legs().stream()
                .map(leg -> new LegView(leg.queue(), leg.items()))
                .toList();
    }

    private boolean isElsewhere(String place) {
        return !signs.city().circle().get(place).self();
    }

    private Ground ground(String id) {
        Ground ground = signs.city().grounds().get(id);
        if (ground == null) {
            throw new Refused(new Refusal.GroundUnknown(id));
        }
        if (!confirms.contains(ground.declaredBy())) {
            throw new Refused(new Refusal.GroundNotOffered(id));
        }
        return ground;
    }

    private String priorityClass(String id) {
        PriorityClass found = signs.city().classes().get(id);
        if (found == null) {
            throw new Refused(new Refusal.ClassUnknown(id));
        }
        if (!found.walkIn()) {
            throw new Refused(new Refusal.ClassNotOffered(id));
        }
        return id;
    }

    private static Need need(String id) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NeedUnknown(id)));
    }
}
