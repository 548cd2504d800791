package govhall.route;

import java.util.Locale;

/** What a rule of routes.csv may ask about a case (分流条件); each is the column of this name in small letters. */
enum Fact {
    SUBJECT,
    ITEM,
    BUNDLE,
    DEPARTMENT,
    DISPUTE,
    FORCE,
    PLACE,
    MODE,
    HOME_RULE,
    LEVEL,
    SITE,
    DECIDED,
    FUNCTION,
    TAKES;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a case to which this does not apply; of a place, that it is in this city. */
    String plain() {
        return this == PLACE ? "HERE" : "NONE";
    }

    /** The word of a rule for every value but the plain one. */
    String anyOther() {
        return this == PLACE ? "CIRCLE" : "ANY";
    }
}
