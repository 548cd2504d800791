package govhall.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlineCommandTest {

    private static final String HEADER = "received_at,days,unit,suspensions\n";

    @Test
    void each_row_is_answered_behind_its_own_cells() {
        Asked asked = deadline("""
                2026-02-13T10:00:00+08:00,5,WORKING,
                2026-09-30T10:00:00+08:00,3,WORKING,
                2026-03-02T10:00+08:00,3,WORKING,2026-03-03T08:30:00+08:00/2026-03-03T17:30:00+08:00;2026-03-04T00:00Z/2026-03-05T00:00Z
                2026-03-06T02:00:00Z,1,NATURAL,
                2026-12-30T10:00:00+08:00,3,WORKING,
                """);

        assertThat(asked.exit()).isEqualTo(Optional.of(0));
        assertThat(asked.lines())
                .containsExactly(
                        "received_at,days,unit,suspensions,day0,due,provisional,error",
                        "2026-02-13T10:00:00+08:00,5,WORKING,,2026-02-13,2026-02-27,no,",
                        "2026-09-30T10:00:00+08:00,3,WORKING,,2026-09-30,2026-10-10,no,",
                        "2026-03-02T10:00+08:00,3,WORKING,2026-03-03T08:30:00+08:00/2026-03-03T17:30:00+08:00"
                                + ";2026-03-04T00:00Z/2026-03-05T00:00Z,2026-03-02,2026-03-09,no,",
                        "2026-03-06T02:00:00Z,1,NATURAL,,2026-03-06,2026-03-07,no,",
                        "2026-12-30T10:00:00+08:00,3,WORKING,,2026-12-30,2027-01-04,yes,");
    }

    @Test
    void a_bad_row_says_what_is_wrong_and_the_others_go_on() {
        Asked asked = deadline("""
                yesterday,5,WORKING,
                2026-02-13T10:00:00,5,WORKING,
                2026-02-30T10:00:00+08:00,5,WORKING,
                2026-02-13T10:00:00+08:00,five,WORKING,
                2026-02-13T10:00:00+08:00,-1,WORKING,
                2026-02-13T10:00:00+08:00,99999,WORKING,
                2026-02-13T10:00:00+08:00,5,WEEKS,
                2026-02-13T10:00:00+08:00,5,,
                2026-02-13T10:00:00+08:00,5,WORKING,2026-02-14T10:00:00+08:00
                2026-02-13T10:00:00+08:00,5,WORKING,2026-02-15T10:00:00+08:00/2026-02-14T10:00:00+08:00
                2026-02-13T10:00:00+08:00,5
                2026-02-13T10:00:00+08:00,5,WORKING,,,more
                +999999999-02-13T10:00:00+08:00,5,WORKING,
                2026-02-13T10:00:00+08:00,5,WORKING,
                """);

        assertThat(asked.exit()).isEqualTo(Optional.of(0));
        assertThat(asked.lines()).hasSize(15);
        String[] says = {
            "received_at yesterday is no time with an offset",
            "is no time with an offset",
            "is no time with an offset",
            "days five is no whole number",
            "days -1 is no whole number",
            "days 99999 is no whole number",
            "unit WEEKS is neither WORKING nor NATURAL",
            "unit (empty) is neither WORKING nor NATURAL",
            "is not start/end",
            "a suspension ends after it starts",
            "\"2 cells, but 4 columns\"",
            "\"6 cells, but 4 columns\"",
            "is not of the years"
        };
        for (int i = 0; i < says.length; i++) {
            assertThat(asked.lines().get(i + 1)).contains(says[i]).contains(",,,");
        }
        assertThat(asked.lines().get(14)).endsWith(",2026-02-13,2026-02-27,no,");
    }

    @Test
    void columns_stand_in_any_order_with_others_among_them_and_a_mark_before_them() {
        Asked asked = Asked.reading(
                "\uFEFFcase,unit,days,received_at,suspensions\r\n甲,WORKING,1,2026-03-02T10:00:00+08:00,\r\n",
                "deadline");

        assertThat(asked.lines())
                .containsExactly(
                        "case,unit,days,received_at,suspensions,day0,due,provisional,error",
                        "甲,WORKING,1,2026-03-02T10:00:00+08:00,,2026-03-02,2026-03-03,no,");
    }

    @Test
    void a_missing_header_and_a_surplus_word_are_told() {
        assertThat(Asked.reading("", "deadline").exit()).isEqualTo(Optional.of(2));
        assertThat(Asked.reading("2026-03-02T10:00:00+08:00,1,WORKING,\n", "deadline")
                        .err())
                .contains("received_at,days,unit,suspensions");
        assertThat(Asked.reading(HEADER, "deadline", "now").err()).contains("Usage: deadline");
    }

    @Test
    void a_thousand_rows_are_answered_in_their_order() {
        Asked asked = deadline(IntStream.range(0, 1_000)
                .mapToObj(days -> "2026-03-02T10:00:00+08:00," + days + ",NATURAL,\n")
                .collect(Collectors.joining()));

        assertThat(asked.lines()).hasSize(1_001);
        assertThat(asked.lines().get(1_000)).contains(",999,NATURAL,");
    }

    @Test
    void a_folder_with_a_fault_is_told_with_it(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("holidays.csv"), "date\n");

        Asked asked = Asked.reading(HEADER, "deadline", "--city=" + folder);

        assertThat(asked.exit()).isEqualTo(Optional.of(2));
        assertThat(asked.err()).contains("holidays.csv:1: the column day_type is missing");
    }

    private static Asked deadline(String rows) {
        return Asked.reading(HEADER + rows, "deadline");
    }
}
