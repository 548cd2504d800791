package govhall.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What must hold or be given so that a move is done (条件); its word in the table and in answers is in kebab case. */
public enum Condition {
    /** A reason is given 理由. */
    REASON,
    /** Another way to get it done is given: no bare no 办法. */
    WAY,
    /** The list of all that lacks is given 补正清单. */
    LACKS,
    /** Nobody asked for a supplement before 一次性告知. */
    NOT_ASKED,
    /** Kind and expected days of a special procedure are given 特别程序. */
    SPECIAL,
    /** Who approved is given 批准. */
    APPROVAL,
    /** Window, post or electronic is given 送达方式. */
    DELIVERY,
    /** The parcel's number is given 邮件号. */
    PARCEL,
    /** What was ticked or handed in is given 材料. */
    PAPERS,
    /** Every part of the case has an answer 分件齐全. */
    PARTS_FINAL,
    /** No part was refused. */
    NO_PART_REFUSED,
    /** The limit of the present state has passed 逾期. */
    LIMIT_PASSED;

    private static final Set<Condition> TOLD_BY_THE_FILE =
            EnumSet.of(NOT_ASKED, PARTS_FINAL, NO_PART_REFUSED, LIMIT_PASSED);

    /** Whether it is a text that is given with the move; the others are read off the file. */
    public boolean isGiven() {
        return !TOLD_BY_THE_FILE.contains(this);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Condition of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
