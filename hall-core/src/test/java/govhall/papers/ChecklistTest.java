package govhall.papers;

import static govhall.papers.Tick.BROUGHT;
import static govhall.papers.Tick.COMMITTED;
import static govhall.papers.Tick.DEFERRED;
import static govhall.papers.Tick.LACKING;
import static govhall.papers.Tick.NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.catalogue.Catalogue;
import govhall.catalogue.Edition;
import govhall.catalogue.Paper;
import govhall.catalogue.Proof;
import govhall.catalogue.Proof.Treatment;
import govhall.papers.Checklist.Ticked;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a window may tick, and what follows from it. The graduate's move of household (X004) asks for four papers. */
class ChecklistTest {

    private static final Catalogue CATALOGUE = Edition.load("qianjiang").catalogue();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate USUAL = LocalDate.parse("2026-12-01");
    private static final LocalDate PROMISED = LocalDate.parse("2026-12-08");
    private static final int FORM = 1;
    private static final int CARD = 2;
    private static final int ADDRESS = 4;
    private static final String ADDRESS_NAME = "落户地址证明";

    private final Checklist graduate = list("X004");

    @Test
    void a_paper_stands_only_as_its_row_lets_it() {
        assertThat(graduate.line(FORM).ways()).containsExactly(BROUGHT, LACKING);
        assertThat(graduate.line(CARD).ways()).containsExactly(BROUGHT, NOT_ASKED, LACKING);
        assertThat(graduate.line(ADDRESS).ways()).containsExactly(BROUGHT, COMMITTED, DEFERRED, LACKING);

        assertThat(refused(() -> ticked(graduate, FORM, DEFERRED)))
                .isEqualTo(new Refusal.TickUnfit(FORM, "户口迁移申请表", "DEFERRED", "BROUGHT, LACKING"));
        assertThat(refused(() -> ticked(graduate, FORM, COMMITTED))).isInstanceOf(Refusal.TickUnfit.class);
        assertThat(refused(() -> ticked(graduate, CARD, DEFERRED))).isInstanceOf(Refusal.TickUnfit.class);
        assertThat(refused(() -> ticked(graduate, ADDRESS, NOT_ASKED))).isInstanceOf(Refusal.TickUnfit.class);
        assertThat(refused(() -> ticked(graduate, 5, BROUGHT))).isEqualTo(new Refusal.PaperUnknown(5));
    }

    @Test
    void a_kept_proof_must_be_brought_and_no_declaration_takes_its_place() {
        Checklist injury = list("D02-17");

        assertThat(injury.line(4).proof()).contains("PROOF-018");
        assertThat(injury.line(4).ways()).containsExactly(BROUGHT, LACKING);
        assertThat(refused(() -> ticked(injury, 4, COMMITTED)))
                .isEqualTo(new Refusal.TickUnfit(4, "诊断证明书", "COMMITTED", "BROUGHT, LACKING"));
    }

    @Test
    void in_all_the_city_a_declaration_stands_exactly_where_the_proof_was_settled_so() {
        int declared = 0;
        for (Paper paper : papers().toList()) {
            boolean settled = paper.proof()
                    .filter(proof -> proof.treatment() == Treatment.COMMITMENT)
                    .isPresent();
            assertThat(Line.of(paper).ways().contains(COMMITTED)).isEqualTo(settled);
            assertThat(Line.of(paper).ways().contains(DEFERRED))
                    .isEqualTo(paper.exemptible().equals("DEFER"));
            declared += settled ? 1 : 0;
        }
        assertThat(declared).isGreaterThan(40);
    }

    @Test
    void no_list_of_the_city_asks_for_an_abolished_proof() {
        assertThat(papers().flatMap(paper -> paper.proof().stream()))
                .extracting(Proof::treatment)
                .contains(Treatment.KEPT, Treatment.COMMITMENT)
                .doesNotContain(Treatment.ABOLISHED);
    }

    @Test
    void what_an_e_licence_shows_is_not_asked_and_what_offices_share_nobody_could_bring() {
        assertThat(graduate.line(CARD).tick()).isEqualTo(NOT_ASKED);
        assertThat(ticked(graduate, CARD, LACKING).lines(LACKING))
                .extracting(Line::seq)
                .contains(CARD);

        Checklist house = list("D08-08");
        assertThat(house.line(4).ways()).containsExactly(NOT_ASKED);
        assertThat(refused(() -> ticked(house, 4, LACKING)))
                .isEqualTo(new Refusal.TickUnfit(4, "家庭住房情况书面查询结果", "LACKING", "NOT_ASKED"));
    }

    @Test
    void a_bundle_asks_for_the_union_of_papers_and_knows_which_of_them_is_a_proof() {
        List<Paper> papers = CATALOGUE.bundle("B02").orElseThrow().papers();

        Line use = Checklist.of(papers).line(4);
        assertThat(use.name().zh()).isEqualTo("住所(经营场所)使用证明");
        assertThat(use.ways()).contains(COMMITTED, DEFERRED);
    }

    @Test
    void a_list_is_complete_when_nothing_lacks_whatever_follows_or_is_declared() {
        assertThat(graduate.complete()).isFalse();
        assertThat(graduate.lines(LACKING)).extracting(Line::seq).containsExactly(FORM, ADDRESS);

        assertThat(ticked(graduate, FORM, BROUGHT).complete()).isFalse();
        for (Tick tick : List.of(BROUGHT, COMMITTED, DEFERRED)) {
            assertThat(ticked(ticked(graduate, FORM, BROUGHT), ADDRESS, tick).complete())
                    .isTrue();
        }
    }

    @Test
    void what_follows_has_the_usual_limit_but_never_one_after_the_promise() {
        assertThat(ticked(graduate, ADDRESS, DEFERRED).limit()).contains(USUAL);
        assertThat(graduate.tick(deferred(Optional.empty()), TODAY, USUAL, USUAL.minusDays(1))
                        .limit())
                .contains(USUAL.minusDays(1));
        assertThat(graduate.tick(deferred(Optional.of(PROMISED)), TODAY, USUAL, PROMISED)
                        .limit())
                .contains(PROMISED);

        for (LocalDate unfit : List.of(PROMISED.plusDays(1), TODAY.minusDays(1))) {
            assertThat(refused(() -> graduate.tick(deferred(Optional.of(unfit)), TODAY, USUAL, PROMISED)))
                    .isEqualTo(new Refusal.DeferralLimitUnfit(ADDRESS, ADDRESS_NAME, unfit, TODAY, PROMISED));
        }
    }

    @Test
    void nobody_ticks_a_paper_twice_at_once() {
        List<Ticked> twice = List.of(tick(FORM, BROUGHT), tick(FORM, LACKING));

        assertThat(refused(() -> graduate.tick(twice, TODAY, USUAL, PROMISED))).isEqualTo(new Refusal.PaperTwice(FORM));
    }

    @Test
    void who_broke_a_declaration_for_the_item_is_told_to_prove_it() {
        Checklist barred = graduate.barred();

        assertThat(barred.line(ADDRESS).ways()).containsExactly(BROUGHT, DEFERRED, LACKING);
        assertThat(refused(() -> ticked(barred, ADDRESS, COMMITTED)))
                .isEqualTo(new Refusal.CommitmentBarred(ADDRESS, ADDRESS_NAME));
        assertThat(ticked(barred, ADDRESS, BROUGHT).line(ADDRESS).tick()).isEqualTo(BROUGHT);
    }

    @Test
    void after_acceptance_only_what_follows_may_still_come() {
        Checklist accepted = ticked(ticked(graduate, FORM, BROUGHT), ADDRESS, DEFERRED);

        assertThat(supplied(accepted, TODAY, false, tick(ADDRESS, BROUGHT))
                        .line(ADDRESS)
                        .tick())
                .isEqualTo(BROUGHT);
        assertThat(refused(() -> supplied(accepted, TODAY, false, tick(FORM, LACKING))))
                .isEqualTo(new Refusal.PapersSettled(FORM, "户口迁移申请表"));
        assertThat(refused(() -> supplied(accepted, TODAY, true, tick(ADDRESS, COMMITTED))))
                .isEqualTo(new Refusal.PapersSettled(ADDRESS, ADDRESS_NAME));
        assertThat(refused(() -> supplied(accepted, TODAY, true, tick(ADDRESS, DEFERRED))))
                .isEqualTo(new Refusal.PapersSettled(ADDRESS, ADDRESS_NAME));
    }

    @Test
    void a_supplement_is_in_time_on_the_last_day_and_after_it_only_with_approval() {
        Checklist accepted = ticked(graduate, ADDRESS, DEFERRED);

        assertThat(supplied(accepted, USUAL, false, tick(ADDRESS, BROUGHT)).limit())
                .isEmpty();
        assertThat(refused(() -> supplied(accepted, USUAL.plusDays(1), false, tick(ADDRESS, BROUGHT))))
                .isEqualTo(new Refusal.SupplementLate(ADDRESS, ADDRESS_NAME, USUAL));
        assertThat(supplied(accepted, USUAL.plusDays(1), true, tick(ADDRESS, BROUGHT))
                        .limit())
                .isEmpty();
    }

    @Test
    void a_result_waits_for_what_follows() {
        Checklist accepted = ticked(graduate, ADDRESS, DEFERRED);

        assertThat(refused(() -> accepted.refuseOpenDeferrals("no")))
                .isEqualTo(new Refusal.DeferralOpen("no", ADDRESS_NAME, USUAL));
        supplied(accepted, TODAY, false, tick(ADDRESS, BROUGHT)).refuseOpenDeferrals("no");
    }

    @Test
    void a_list_packs_and_unpacks_with_its_ticks_limits_and_files() {
        Attachment file = new Attachment("a".repeat(64), FileType.PDF, 7);
        Checklist list = ticked(graduate, ADDRESS, DEFERRED).attach(FORM, file).attach(FORM, file);

        Checklist again = Checklist.unpack(list.pack());

        assertThat(again).isEqualTo(list);
        assertThat(again.pack()).isEqualTo(list.pack());
        assertThat(again.line(FORM).files()).containsExactly(file);
        assertThat(again.file(file.hash())).isEqualTo(file);
        assertThat(refused(() -> again.file("b".repeat(64)))).isEqualTo(new Refusal.AttachmentUnknown("b".repeat(64)));
        assertThat(refused(() -> again.attach(9, file))).isEqualTo(new Refusal.PaperUnknown(9));
    }

    private static Stream<Paper> papers() {
        return Stream.concat(
                CATALOGUE.items().values().stream().flatMap(item -> item.papers().stream()),
                CATALOGUE.bundles().values().stream().flatMap(bundle -> bundle.papers().stream()));
    }

    private static Checklist list(String item) {
        return Checklist.of(CATALOGUE.item(item).orElseThrow().papers());
    }

    private static Checklist ticked(Checklist list, int seq, Tick tick) {
        return list.tick(List.of(tick(seq, tick)), TODAY, USUAL, PROMISED);
    }

    private static Checklist supplied(Checklist list, LocalDate today, boolean approved, Ticked... ticks) {
        return list.supply(new ArrayList<>(Arrays.asList(ticks)), today, approved);
    }

    private static List<Ticked> deferred(Optional<LocalDate> until) {
        return List.of(new Ticked(ADDRESS, DEFERRED, until));
    }

    private static Ticked tick(int seq, Tick tick) {
        return new Ticked(seq, tick, Optional.empty());
    }

    private static Refusal refused(Runnable attempt) {
        Refused refused = catchThrowableOfType(Refused.class, attempt::run);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.refusal();
    }
}
