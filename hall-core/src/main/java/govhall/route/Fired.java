package govhall.route;

import govhall.city.Name;

/** That a rule of the table decided one step of a case's way (命中规则), with the words that a clerk reads out. */
public final class Fired {

    private final CaseRule rule;
    private final CasePoint point;
    private final CaseWorld world;

    Fired(CaseRule rule, CasePoint point, CaseWorld world) {
        this.rule = rule;
        this.point = point;
        this.world = world;
    }

    /** The rule's id in routes.csv. */
    public String rule() {
        return rule.id();
    }

    public Name words() {
        return CaseWords.of(rule.words(), rule, point, world);
    }
}
