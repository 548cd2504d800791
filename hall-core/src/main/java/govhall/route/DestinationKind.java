package govhall.route;

/** What becomes of a case by a rule (去向): the first six end its way, the others lead on to a further rule. */
public enum DestinationKind {
    /** A department of this city decides (本市部门). */
    DEPARTMENT,
    /** A town, a street or a village decides (镇街、村). */
    SITE,
    /** Another city of the circle decides, in the mode of the item (外市). */
    CITY,
    /** The departments of a bundle's members, in order (多部门). */
    DEPARTMENTS,
    /** Mediation, arbitration, reconsideration or court (调解、仲裁、复议、诉讼). */
    BODY,
    /** Back to the citizen, with a way out (退回申请人). */
    CITIZEN,
    /** The site hands it on to another site of the city (转交、帮办代办). */
    FORWARD,
    /** It is handled as another item (改办另一事项). */
    ITEM,
    /** The department's duties are another one's now (职责划转). */
    MERGED
}
