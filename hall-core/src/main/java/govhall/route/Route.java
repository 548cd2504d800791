package govhall.route;

import java.util.List;

/** Where an errand goes, and why (分流结果): its legs in order, and the rules that fired, in the order in which they did. */
public record Route(List<Leg> legs, List<Reason> reasons) {

    public Route {
        legs = List.copyOf(legs);
        reasons = List.copyOf(reasons);
    }
}
