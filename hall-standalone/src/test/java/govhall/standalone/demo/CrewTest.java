package govhall.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CrewTest {

    @Test
    void the_last_comprehensive_windows_stay_free() {
        var crew = crew(
                "10 COMPREHENSIVE",
                "1 COMPREHENSIVE",
                "2 COMPREHENSIVE",
                "3 PROFESSIONAL",
                "9 COMPREHENSIVE",
                "4 CROSS_CITY",
                "5 ONE_MATTER");
        assertThat(crew.free()).containsExactly("2", "9", "10");
        assertThat(crew.staffed()).containsExactly("3", "4", "5", "1");
    }

    @Test
    void a_small_hall_keeps_half_of_its_windows_staffed_and_a_village_its_only_one() {
        assertThat(crew("1 COMPREHENSIVE", "2 COMPREHENSIVE", "3 COMPREHENSIVE").staffed())
                .containsExactly("1", "2");
        assertThat(crew("1 COMPREHENSIVE").free()).isEmpty();
    }

    private static Crew crew(String... windows) {
        return Crew.of(new JsonMapper()
                .readTree(Arrays.stream(windows)
                        .map(window -> window.split(" "))
                        .map(window -> "{\"no\":\"" + window[0] + "\",\"kind\":\"" + window[1] + "\"}")
                        .collect(Collectors.joining(",", "{\"windows\":[", "]}"))));
    }
}
