package govhall.papers;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.catalogue.Edition;
import govhall.catalogue.Item;
import govhall.papers.Checklist.Ticked;
import govhall.papers.PaperForms.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is printed for the citizen to take home or to sign. */
class PaperFormsTest {

    private static final Edition EDITION = Edition.load("qianjiang");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate LIMIT = LocalDate.parse("2026-12-01");

    private final PaperForms forms = PaperForms.of(EDITION);

    @Test
    void all_that_lacks_is_told_at_once() {
        assertThat(printed("X004")).singleElement().satisfies(sheet -> {
            assertThat(sheet.form()).isEqualTo("LACKS");
            assertThat(sheet.name().zh()).isEqualTo("补正告知书");
            assertThat(sheet.text().zh())
                    .contains("大中专学生毕业户口迁移", "户口迁移申请表(原件1份)、落户地址证明(复印件1份,可容缺后补)")
                    .doesNotContain("{", "毕业证书");
            assertThat(sheet.text().en()).contains("Application form (Original × 1), Proof of the new address");
        });
    }

    @Test
    void a_promise_names_the_papers_their_form_the_limit_and_what_follows_from_breaking_it() {
        assertThat(printed("X004", tick(1, Tick.BROUGHT), tick(4, Tick.DEFERRED)))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.form()).isEqualTo("DEFERRAL");
                    assertThat(sheet.limit()).contains(LIMIT);
                    assertThat(sheet.text().zh()).contains("落户地址证明(复印件1份", "2026-12-01前", "不予办理");
                    assertThat(sheet.text().en()).contains("by 2026-12-01", "refuses the application");
                });
    }

    @Test
    void papers_that_follow_by_different_dates_are_promised_on_sheets_of_their_own() {
        List<Sheet> sheets = printed(
                "D02-17",
                tick(1, Tick.BROUGHT),
                new Ticked(3, Tick.DEFERRED, Optional.of(TODAY)),
                tick(4, Tick.BROUGHT),
                tick(5, Tick.DEFERRED));

        assertThat(sheets).extracting(sheet -> sheet.limit().orElseThrow()).containsExactly(TODAY, LIMIT);
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.papers()).hasSize(1));
    }

    @Test
    void each_declaration_is_a_sheet_for_signature() {
        assertThat(printed("X004", tick(1, Tick.BROUGHT), tick(4, Tick.COMMITTED)))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.name().zh()).isEqualTo("告知承诺书");
                    assertThat(sheet.text().zh()).contains("落户地址证明", "事后核查", "不再适用告知承诺");
                });
    }

    @Test
    void what_is_all_here_prints_nothing() {
        assertThat(printed("X004", tick(1, Tick.BROUGHT), tick(4, Tick.BROUGHT)))
                .isEmpty();
    }

    private List<Sheet> printed(String id, Ticked... ticks) {
        Item item = EDITION.catalogue().item(id).orElseThrow();
        Checklist list = Checklist.of(item.papers()).tick(List.of(ticks), TODAY, LIMIT, LIMIT.plusDays(7));
        return forms.of(list, item.name());
    }

    private static Ticked tick(int seq, Tick tick) {
        return new Ticked(seq, tick, Optional.empty());
    }
}
