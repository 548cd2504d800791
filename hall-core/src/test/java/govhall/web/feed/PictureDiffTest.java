package govhall.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PictureDiffTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PAIRS = 20_000;

    @Test
    void of_a_list_only_what_is_new_or_other_or_gone_is_said() {
        assertThat(between(
                        "{'windows':[{'key':'1','n':1},{'key':'2','n':1},{'key':'3','n':1}]}",
                        "{'windows':[{'key':'4','n':1},{'key':'3','n':1},{'key':'2','n':2}]}"))
                .isEqualTo(node("{'windows':[{'key':'4','n':1},{'key':'2','n':2},{'key':'1','gone':true}]}"));
    }

    @Test
    void any_other_value_is_said_whole() {
        assertThat(between("{'a':1,'b':{'x':1,'y':1},'c':['L']}", "{'a':2,'b':{'x':1,'y':2},'c':['L','S']}"))
                .isEqualTo(node("{'a':2,'b':{'x':1,'y':2},'c':['L','S']}"));
    }

    @Test
    void the_order_of_a_list_is_no_difference() {
        assertThat(between("{'a':[{'key':'1'},{'key':'2'}]}", "{'a':[{'key':'2'},{'key':'1'}]}"))
                .isEqualTo(node("{}"));
    }

    @Test
    void a_list_that_empties_says_each_entry_gone() {
        assertThat(between("{'a':[{'key':'1'}]}", "{'a':[]}")).isEqualTo(node("{'a':[{'key':'1','gone':true}]}"));
    }

    @Test
    void whoever_has_one_picture_and_hears_the_difference_has_the_other() {
        long seed = Long.getLong("hall.seed", System.nanoTime());
        Random random = new Random(seed);
        ObjectNode before = picture(random);
        for (int i = 0; i < PAIRS; i++) {
            ObjectNode after = picture(random);
            ObjectNode changes = PictureDiff.between(before, after);
            assertThat(Merge.sets(Merge.apply(changes, before)))
                    .as("seed %d, pair %d: %s to %s", seed, i, before, after)
                    .isEqualTo(Merge.sets(after));
            assertThat(PictureDiff.between(after, after.deepCopy()).isEmpty()).isTrue();
            before = after;
        }
    }

    /** Few names and values, so that pictures often agree in part. */
    private static ObjectNode picture(Random random) {
        ObjectNode picture = JSON.objectNode();
        for (String name : List.of("hall", "windows", "called", "needs")) {
            if (random.nextInt(5) > 0) {
                picture.set(name, value(random));
            }
        }
        return picture;
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt(3));
            case 2 -> JSON.objectNode().put("x", random.nextInt(3));
            case 3 -> JSON.arrayNode().add("L").add(random.nextInt(2));
            default -> keyed(random);
        };
    }

    private static ArrayNode keyed(Random random) {
        ArrayNode list = JSON.arrayNode();
        for (int key = 0; key < 6; key++) {
            if (random.nextBoolean()) {
                ObjectNode entry = JSON.objectNode().put("key", "k" + key).put("v", random.nextInt(2));
                list.insert(random.nextInt(list.size() + 1), entry);
            }
        }
        return list;
    }

    private static ObjectNode between(String before, String after) {
        return PictureDiff.between(node(before), node(after));
    }

    private static ObjectNode node(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
    }
}
