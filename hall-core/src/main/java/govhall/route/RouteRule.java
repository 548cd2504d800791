package govhall.route;

import govhall.city.Name;
import java.util.Locale;

/** A rule by which an errand comes to a queue (分流规则). */
public enum RouteRule {
    /** Every item names its queue. */
    OWN_QUEUE("本事项的队列", "The item's own queue"),
    /** Some items go through several queues. */
    OWN_LEGS("本事项依次经过的队列", "The item's queues one after the other"),
    /** A bundle has one queue for all its members. */
    BUNDLE("一件事由一个窗口办理", "One matter, one window"),
    /** Another city of the circle has to do it, so the cross-city desk takes it. */
    OTHER_CITY("由外市办理,本厅代收", "Another city decides; the cross-city desk takes it"),
    /** The layout has no such queue; another one does its work. */
    FOLDED("本布局由另一队列承接", "In this layout another queue does it"),
    /** A town's or a village's hall has one queue for all. */
    LOCAL_COUNTER("镇街村便民服务不分队列", "Towns and villages have one queue for all");

    private final Name words;

    RouteRule(String zh, String en) {
        this.words = new Name(zh, en);
    }

    public Name words() {
        return words;
    }

    /** The rule in kebab case, such as {@code other-city}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
