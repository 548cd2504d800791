package govhall.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.route.Decision;
import govhall.testing.ChangedCity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands of routing say, without a hall. */
class RouteCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void explain_reads_out_where_a_case_goes_by_which_rule_and_who_does_what() {
        assertThat(run("explain", "X001", "--place=420100", "--date=2026-11-24"))
                .isZero();

        assertThat(said())
                .contains("开具户籍类证明 (X001 第1版),申请人所在地:武汉市,办事地点:潜江市政务服务中心,日期:2026-11-24")
                .contains("→ 外市:武汉市 (异地代收代办)")
                .contains("R051 开具户籍类证明异地代收代办")
                .contains("转递|收件地窗口:把电子件推送给办理地,限1个工作日");
    }

    @Test
    void explain_says_the_same_in_english() {
        assertThat(run("explain", "X001", "--place=420100", "--site=429005100", "--date=2026-11-24", "--lang=en"))
                .isZero();

        assertThat(said())
                .contains("applicant from Wuhan, at Zhugentan Town")
                .contains("→ Another city: Wuhan (Collected here, decided there)")
                .contains("R054 ", "R051 ", "Forwarding | Receiving desk: ", ", within 1 working day(s)");
    }

    @Test
    void explain_tells_every_member_of_a_bundle_and_a_member_by_itself() {
        assertThat(run("explain", "B09")).isZero();
        assertThat(said()).contains("→ 多部门:", "2. ", "(在第1项之后)", "R077", "R040");

        out.reset();
        assertThat(run("explain", "D06-06", "--bundle=B09")).isZero();
        assertThat(said()).contains("R077").doesNotContain("R076");
    }

    @Test
    void explain_gives_a_way_out_to_who_is_sent_back() {
        assertThat(run("explain", "D13-02", "--site=429005001001")).isZero();

        assertThat(said()).contains("→ 退回申请人,附办法", "OTHER_PLACE 这件事由潜江市政务服务中心办理");
    }

    @Test
    void explain_prints_the_decision_record() {
        assertThat(run("explain", "X001", "--date=2025-11-24", "--record")).isZero();

        assertThat(Decision.parse(said().strip()).destination()).isEqualTo("D01");
    }

    @Test
    void a_kept_decision_is_explained_by_its_own_words_after_the_table_has_changed(@TempDir Path folder)
            throws IOException {
        new ChangedCity().with("routes", "R074", "受理和决定", "承办").in(folder);
        run("explain", "D01-01", "--date=2025-11-24", "--record");
        Path kept = Files.writeString(folder.resolve("kept.txt"), said());
        out.reset();

        assertThat(run("explain", "--decision=" + kept)).isZero();
        assertThat(said()).contains("D01-01 2025-11-24 → 本市部门 D01", "由潜江市公安局受理和决定。", "规则表未变。");

        out.reset();
        assertThat(run("explain", "--decision=" + kept, "--city=" + folder)).isZero();
        assertThat(said()).contains("由潜江市公安局受理和决定。", "此后规则表已改过。");
        assertThat(run("explain", "--decision=" + folder.resolve("none"))).isEqualTo(1);
        assertThat(run("explain", "--decision=" + folder.resolve("zones.csv"))).isEqualTo(1);
        assertThat(complained()).contains("none holds no decision", "zones.csv holds no decision");
    }

    @Test
    void what_is_unknown_is_said_in_a_sentence_and_how_to_mend_it() {
        assertThat(run("explain", "X999")).isEqualTo(1);
        assertThat(run("explain", "X001", "--place=110000")).isEqualTo(1);
        assertThat(run("explain", "X001", "--site=429005999")).isEqualTo(1);
        assertThat(run("explain", "X001", "--bundle=B99")).isEqualTo(1);
        assertThat(run("explain", "X001", "--bundle=B01", "--lang=en")).isEqualTo(1);

        assertThat(complained().lines())
                .containsExactly(
                        "事项目录中没有 X999。请重新查找事项。",
                        "城市 110000 不在本城市圈内。请从城市圈的城市中选择。",
                        "本市没有编号为 429005999 的大厅,或者没有开通它。请核对大厅编号。",
                        "“一件事”清单中没有 B99。请重新查找。",
                        "X001 is no member of B01. Ask for the item by itself, or choose a bundle that has it.");
        assertThat(said()).isEmpty();
    }

    @Test
    void what_is_asked_in_a_wrong_way_is_said_too() {
        assertThat(run("explain")).isEqualTo(2);
        assertThat(run("explain", "X001", "--plaice=420100")).isEqualTo(2);
        assertThat(run("explain", "X001", "--date=24.11.2026")).isEqualTo(2);
        assertThat(run("explain", "X001", "--lang=fr")).isEqualTo(2);
        assertThat(run("routes")).isEqualTo(2);

        assertThat(complained())
                .contains("explain wants one item")
                .contains("no option --plaice is known; write one of --bundle")
                .contains("24.11.2026 is no date")
                .contains("no language fr is known")
                .contains("write routes --all");
    }

    @Test
    void routes_prints_all_106_items_for_nine_cities_and_every_other_item_as_text_and_as_csv() throws IOException {
        assertThat(run("routes", "--all", "--date=2026-11-24")).isZero();
        assertThat(said().lines())
                .hasSize(106 * 9 + 480)
                .allMatch(line -> line.contains(" → ") && line.contains(": R"));

        out.reset();
        assertThat(run("routes", "--all", "--csv", "--date=2026-11-24")).isZero();
        List<CSVRecord> rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(said()))
                .getRecords();
        assertThat(rows).hasSize(106 * 9 + 480);
        assertThat(rows).filteredOn(row -> row.get("item").equals("X001")).hasSize(9);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("target")).isNotBlank();
            assertThat(row.get("rules")).isNotBlank();
            assertThat(row.get("words_zh")).isNotBlank();
            assertThat(row.get("words_en")).isNotBlank();
        });
    }

    @Test
    void a_command_reads_the_folder_that_it_is_given(@TempDir Path folder) {
        new ChangedCity().with("routes", "R074", "受理和决定", "承办").in(folder);

        assertThat(run("explain", "D01-01", "--city=" + folder)).isZero();
        assertThat(said()).contains("承办");
    }

    @Test
    void the_reports_count_of_reconsiderations_by_field_comes_out_of_the_table() {
        assertThat(run("reconsideration")).isZero();

        assertThat(said().lines())
                .containsExactly(
                        "field,received,accepted,not_accepted",
                        "公安,4,4,0",
                        "市场监管,10,9,1",
                        "自然资源,2,2,0",
                        "城管,2,2,0",
                        "卫健,2,2,0",
                        "生态,1,1,0",
                        "征补,1,1,0",
                        "人社,1,1,0",
                        "住建,1,1,0",
                        "total,24,23,1");
    }

    private int run(String... args) {
        return Commands.run(
                        args,
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
