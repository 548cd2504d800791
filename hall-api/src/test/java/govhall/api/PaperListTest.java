package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.TestRedis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of papers as a window asks for it. */
class PaperListTest {

    private static Door door;

    @BeforeAll
    static void open() {
        TestRedis.shared().flush();
        door = Door.open(ApiApplication.class, "--hall.layout=core");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_window_sees_each_paper_of_an_item_with_the_ways_that_it_allows() {
        JsonNode list = door.get("/api/v1/items/X004/papers").is(200).json();

        assertThat(list.get("itemNameEn").asString()).isEqualTo("Household transfer on graduation");
        assertThat(list.get("papers").size()).isEqualTo(4);
        JsonNode address = list.at("/papers/3");
        assertThat(address.get("nameEn").asString()).isEqualTo("Proof of the new address");
        assertThat(address.get("proof").asString()).isEqualTo("PROOF-070");
        assertThat(address.get("tick").asString()).isEqualTo("LACKING");
        assertThat(address.get("ways").toString()).isEqualTo("[\"BROUGHT\",\"COMMITTED\",\"DEFERRED\",\"LACKING\"]");
        assertThat(list.at("/papers/1/tick").asString()).isEqualTo("NOT_ASKED");
    }

    @Test
    void a_bundle_has_one_list_and_what_is_neither_has_none() {
        assertThat(door.get("/api/v1/items/B02/papers")
                        .is(200)
                        .json()
                        .get("papers")
                        .size())
                .isPositive();
        door.get("/api/v1/items/X999/papers").isProblem(404, "item-unknown");
    }
}
