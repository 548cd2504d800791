package govhall.catalogue;

import govhall.city.Name;
import java.util.List;
import java.util.Map;

/** Questions that lead to an item (智慧导引), by node; {@code ROOT} has the life events. */
public record Guide(Map<String, Node> nodes) {

    /** One question and its answers. */
    public record Node(String id, Name question, List<Answer> answers) {}

    /** An answer leads to a NODE, ITEM, BUNDLE or WAY; {@code picture} names its drawing. */
    public record Answer(Name answer, String picture, String kind, String target) {}
}
