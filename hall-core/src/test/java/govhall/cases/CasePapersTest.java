package govhall.cases;

import static govhall.papers.Tick.BROUGHT;
import static govhall.papers.Tick.COMMITTED;
import static govhall.papers.Tick.DEFERRED;
import static govhall.papers.Tick.LACKING;
import static govhall.testing.Cases.CLERK;
import static govhall.testing.Cases.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.papers.Checklist;
import govhall.papers.Checklist.Ticked;
import govhall.papers.FileType;
import govhall.papers.FollowUp;
import govhall.papers.Line;
import govhall.papers.PaperForms.Sheet;
import govhall.papers.PaperRules;
import govhall.papers.Tick;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.CaseView;
import govhall.testing.Cases;
import govhall.testing.TestHall;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.domain.Range;

/** The papers of a running case: a graduate's move of household (X004), promised within ten working days. */
class CasePapersTest {

    private static final String ITEM = "X004";
    private static final int FORM = 1;
    private static final int ADDRESS = 4;
    private static final String ADDRESS_NAME = "落户地址证明";
    /** Five working days after Tuesday, 24 November. */
    private static final LocalDate LIMIT = LocalDate.parse("2026-12-01");

    private static final byte[] PDF = "%PDF-1.7 lease".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path files;

    private TestHall hall;
    private CaseDesk desk;
    private PaperDesk papers;

    @BeforeEach
    void aCityWithCases() {
        hall = TestHall.small().withCases(Cases.rules().edition().version());
        hall.at("09:00");
        desk = hall.desk(Cases.rules());
        papers = hall.paperDesk(Cases.rules(), files);
    }

    @Test
    void a_case_keeps_the_list_that_was_ticked_when_it_was_taken_in() {
        CaseView taken = opens(tick(FORM, BROUGHT), tick(ADDRESS, DEFERRED));

        Checklist list = list(taken);
        assertThat(list.line(FORM).tick()).isEqualTo(BROUGHT);
        assertThat(list.line(ADDRESS).until()).contains(LIMIT);
        assertThat(papers.of(file(taken)).ticked()).isTrue();
        assertThat(papers.of(file(taken)).sheets()).extracting(Sheet::form).containsExactly("DEFERRAL");
    }

    @Test
    void what_lacks_is_told_at_once_and_not_accepted_until_it_is_here() {
        CaseView taken = opens(tick(FORM, BROUGHT));

        assertThat(hall.refused(() -> move(taken, "accept", Role.WINDOW, MoveNote.NONE)))
                .isEqualTo(new Refusal.PapersLacking(taken.no(), ADDRESS_NAME));
        CaseView asked = move(taken, "ask-supplement", Role.WINDOW, MoveNote.NONE);
        assertThat(file(asked).steps().get(1).note()).containsEntry("lacks", ADDRESS_NAME);

        CaseView again = move(asked, "supplement", Role.WINDOW, MoveNote.NONE);
        CaseView whole = ticks(again, tick(ADDRESS, BROUGHT));
        assertThat(move(whole, "accept", Role.WINDOW, MoveNote.NONE).state()).isEqualTo("ACCEPTED");
    }

    @Test
    void whoever_stays_silent_accepts_even_what_lacks() {
        CaseView taken = opens(tick(FORM, LACKING));

        assertThat(move(taken, "deem-accepted", Role.TIMER, MoveNote.NONE).state())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void a_case_whose_papers_nobody_went_through_goes_its_way() {
        CaseView taken = opens();

        assertThat(papers.of(file(taken)).ticked()).isFalse();
        assertThat(papers.of(file(taken)).list().lines()).hasSize(4);
        assertThat(move(taken, "accept", Role.WINDOW, MoveNote.NONE).state()).isEqualTo("ACCEPTED");
    }

    @Test
    void a_granted_case_is_neither_delivered_nor_sent_before_what_was_to_follow_is_here() {
        CaseView granted = granted(opens(tick(FORM, BROUGHT), tick(ADDRESS, DEFERRED)));
        Refusal open = new Refusal.DeferralOpen(granted.no(), ADDRESS_NAME, LIMIT);

        for (String way : List.of("deliver", "send")) {
            assertThat(hall.refused(() -> move(granted, way, Role.WINDOW, note(Condition.DELIVERY, "WINDOW"))))
                    .isEqualTo(open);
        }
        CaseView supplied = ticks(granted, tick(ADDRESS, BROUGHT));

        assertThat(move(supplied, "deliver", Role.WINDOW, note(Condition.DELIVERY, "WINDOW"))
                        .state())
                .isEqualTo("DELIVERED");
    }

    @Test
    void a_denied_case_waits_for_no_paper() {
        CaseView accepted =
                move(opens(tick(FORM, BROUGHT), tick(ADDRESS, DEFERRED)), "accept", Role.WINDOW, MoveNote.NONE);
        CaseView denied = move(
                accepted, "deny", Role.WINDOW, note(Condition.REASON, "不符合条件").with(Condition.WAY, "可申请复核"));

        assertThat(move(denied, "deliver", Role.WINDOW, note(Condition.DELIVERY, "WINDOW"))
                        .state())
                .isEqualTo("DELIVERED");
    }

    @Test
    void a_supplement_after_the_limit_is_late_and_needs_an_approval() {
        CaseView accepted =
                move(opens(tick(FORM, BROUGHT), tick(ADDRESS, DEFERRED)), "accept", Role.WINDOW, MoveNote.NONE);
        // The closing minute of the last day is in time, the next one is not.
        hall.at(Cases.rules().calendar().endOf(LIMIT));

        assertThat(hall.refused(() -> ticks(accepted, tick(ADDRESS, BROUGHT))))
                .isEqualTo(new Refusal.SupplementLate(ADDRESS, ADDRESS_NAME, LIMIT));
        assertThat(hall.refused(() -> ticks(accepted, tick(FORM, LACKING))))
                .isEqualTo(new Refusal.PapersSettled(FORM, "户口迁移申请表"));

        CaseView approved = tick(accepted, note(Condition.APPROVAL, "王局长"), tick(ADDRESS, BROUGHT))
                .caseFile();
        assertThat(list(approved).line(ADDRESS).tick()).isEqualTo(BROUGHT);
        assertThat(file(approved).steps().get(2).note())
                .containsEntry("approval", "王局长")
                .containsEntry("papers", "4 BROUGHT");
    }

    @Test
    void a_supplement_in_the_closing_minute_of_the_last_day_is_in_time() {
        CaseView accepted =
                move(opens(tick(FORM, BROUGHT), tick(ADDRESS, DEFERRED)), "accept", Role.WINDOW, MoveNote.NONE);
        hall.at(Cases.rules().calendar().endOf(LIMIT).minusSeconds(1));

        assertThat(list(ticks(accepted, tick(ADDRESS, BROUGHT))).limit()).isEmpty();
    }

    @Test
    void a_limit_may_not_pass_the_promise_of_the_item() {
        LocalDate promised = LocalDate.parse("2026-12-08");
        Ticked late = new Ticked(ADDRESS, DEFERRED, Optional.of(promised.plusDays(1)));
        Ticked last = new Ticked(ADDRESS, DEFERRED, Optional.of(promised));

        CaseView taken = opens();

        assertThat(hall.refused(() -> ticks(taken, late)))
                .isEqualTo(new Refusal.DeferralLimitUnfit(
                        ADDRESS, ADDRESS_NAME, promised.plusDays(1), LocalDate.parse("2026-11-24"), promised));
        assertThat(list(ticks(taken, last)).limit()).contains(promised);
    }

    @Test
    void the_draw_is_told_at_the_decision_and_everybody_can_repeat_it() {
        CaseView granted = granted(opens(tick(FORM, BROUGHT), tick(ADDRESS, COMMITTED)));

        FollowUp draw = PaperRules.of(Cases.rules().edition()).followUp();
        PaperDesk.FollowUpDrawn told = papers.of(file(granted)).followUp().orElseThrow();
        assertThat(new FollowUp(told.seed(), told.permille())).isEqualTo(draw);
        assertThat(told.drawn()).isEqualTo(draw.draws(granted.no()));
    }

    @Test
    void a_case_without_a_declaration_is_not_drawn_for_a_check() {
        CaseView granted = granted(opens(tick(FORM, BROUGHT), tick(ADDRESS, BROUGHT)));

        assertThat(papers.of(file(granted)).followUp()).isEmpty();
        assertThat(hall.refused(() -> breaks(granted, Role.DEPARTMENT)))
                .isEqualTo(new Refusal.CommitmentNotOpen(granted.no()));
    }

    @Test
    void who_broke_a_declaration_makes_none_for_this_item_again_but_may_prove_it() {
        CaseView granted = granted(opens(tick(FORM, BROUGHT), tick(ADDRESS, COMMITTED)));
        CaseView before = opens(tick(FORM, BROUGHT));
        CaseView broken = breaks(granted, Role.DEPARTMENT).caseFile();

        assertThat(papers.of(file(broken)).broken()).isTrue();
        Refusal barred = new Refusal.CommitmentBarred(ADDRESS, ADDRESS_NAME);
        // Only the number that was taken for the case is used up.
        assertThat(refused(() -> opens(tick(FORM, BROUGHT), tick(ADDRESS, COMMITTED))))
                .isEqualTo(barred);
        assertThat(hall.refused(() -> ticks(before, tick(ADDRESS, COMMITTED)))).isEqualTo(barred);
        CaseView proves = opens(tick(FORM, BROUGHT), tick(ADDRESS, BROUGHT));
        assertThat(list(proves).line(ADDRESS).ways()).doesNotContain(COMMITTED).contains(DEFERRED);
        // Another item takes a declaration still.
        assertThat(opens("X006", tick(ADDRESS, COMMITTED)).state()).isNotBlank();
    }

    @Test
    void a_declaration_is_found_false_after_the_decision_once_with_a_reason_and_not_at_the_window() {
        CaseView taken = opens(tick(FORM, BROUGHT), tick(ADDRESS, COMMITTED));
        assertThat(hall.refused(() -> breaks(taken, Role.DEPARTMENT)))
                .isEqualTo(new Refusal.CommitmentNotOpen(taken.no()));

        CaseView granted = granted(taken);
        assertThat(hall.refused(() -> breaks(granted, Role.WINDOW))).isInstanceOf(Refusal.MoveIllegal.class);
        assertThat(hall.refused(() -> papers.breakCommitment(
                        hall.act(), file(granted), granted.rev(), Role.DEPARTMENT, CLERK, MoveNote.NONE)))
                .isEqualTo(new Refusal.MoveIncomplete(granted.no(), "break-commitment", "reason"));
        CaseFile seen = file(granted);
        CaseView broken = breaks(granted, Role.MANAGER).caseFile();
        assertThat(hall.refused(() -> breaks(broken, Role.MANAGER)))
                .isEqualTo(new Refusal.CommitmentNotOpen(granted.no()));
        assertThat(hall.refused(() -> papers.breakCommitment(
                        hall.act(), seen, granted.rev(), Role.MANAGER, CLERK, note(Condition.REASON, "住址不实"))))
                .isInstanceOf(Refusal.CaseStale.class);
    }

    @Test
    void neither_who_is_barred_nor_the_papers_are_told_to_others() {
        breaks(granted(opens(tick(FORM, BROUGHT), tick(ADDRESS, COMMITTED))), Role.DEPARTMENT);

        assertThat(hall.redis.keys("*barred*")).singleElement().asString().doesNotContain(Cases.IDENTITY);
        assertThat(hall.redis
                        .<String, String>opsForStream()
                        .range("{429005}:cases:ev:20261124", Range.unbounded())
                        .toString())
                .doesNotContain(Cases.IDENTITY, "落户地址证明");
    }

    @Test
    void two_clerks_who_tick_at_once_do_not_overwrite_each_other() {
        CaseView taken = opens(tick(FORM, BROUGHT));
        CaseFile seen = file(taken);
        ticks(taken, tick(ADDRESS, DEFERRED));

        assertThat(hall.refused(() -> papers.tick(
                        hall.act(),
                        seen,
                        taken.rev(),
                        List.of(tick(ADDRESS, LACKING)),
                        Role.WINDOW,
                        CLERK,
                        MoveNote.NONE)))
                .isInstanceOf(Refusal.CaseStale.class);
        assertThat(list(taken).line(ADDRESS).tick()).isEqualTo(DEFERRED);
    }

    @Test
    void a_repeat_of_a_supplement_gets_the_first_answer_although_it_would_now_be_refused() {
        CaseView accepted =
                move(opens(tick(FORM, BROUGHT), tick(ADDRESS, DEFERRED)), "accept", Role.WINDOW, MoveNote.NONE);
        Act act = hall.act("one press").asked("one press");
        Answer first = papers.tick(
                act,
                file(accepted),
                accepted.rev(),
                List.of(tick(ADDRESS, BROUGHT)),
                Role.WINDOW,
                CLERK,
                MoveNote.NONE);

        Answer again = papers.tick(
                act,
                file(accepted),
                accepted.rev(),
                List.of(tick(ADDRESS, BROUGHT)),
                Role.WINDOW,
                CLERK,
                MoveNote.NONE);

        assertThat(again.replayed()).isTrue();
        assertThat(again.caseFile()).isEqualTo(first.caseFile());
    }

    @Test
    void a_file_lies_with_its_paper_and_is_read_as_it_was_handed_in() {
        CaseView taken = opens(tick(FORM, BROUGHT));
        CaseView with = attach(taken, ADDRESS, PDF, "application/pdf").caseFile();

        Line address = list(with).line(ADDRESS);
        assertThat(address.files()).singleElement().satisfies(kept -> {
            assertThat(kept.type()).isEqualTo(FileType.PDF);
            assertThat(papers.read(papers.attachment(file(with), kept.hash()))).isEqualTo(PDF);
        });
        assertThat(address.tick()).isEqualTo(LACKING);
    }

    @Test
    void a_file_for_no_paper_of_the_list_or_of_a_case_that_is_over_is_not_kept() throws Exception {
        CaseView taken = opens(tick(FORM, BROUGHT));
        assertThat(hall.refused(() -> attach(taken, 9, PDF, "application/pdf"))).isEqualTo(new Refusal.PaperUnknown(9));
        CaseView over = move(taken, "withdraw", Role.WINDOW, MoveNote.NONE);

        assertThat(hall.refused(() -> attach(over, FORM, PDF, "application/pdf")))
                .isInstanceOf(Refusal.MoveIllegal.class);
        assertThat(hall.refused(() -> ticks(over, tick(ADDRESS, BROUGHT)))).isInstanceOf(Refusal.MoveIllegal.class);
        try (Stream<Path> kept = Files.walk(files)) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private CaseView opens(Ticked... ticks) {
        return opens(ITEM, ticks);
    }

    private CaseView opens(String item, Ticked... ticks) {
        Application plain = Cases.asks(item, TestHall.CITY);
        Application wanted = new Application(
                plain.subject(),
                plain.place(),
                plain.hall(),
                plain.ticket(),
                plain.applicant(),
                plain.by(),
                plain.fields(),
                Arrays.asList(ticks));
        return desk.open(hall.act(), wanted).caseFile();
    }

    private CaseView granted(CaseView taken) {
        CaseView accepted = move(taken, "accept", Role.WINDOW, MoveNote.NONE);
        return move(accepted, "grant", Role.WINDOW, MoveNote.NONE);
    }

    private CaseView move(CaseView seen, String verb, Role role, MoveNote note) {
        return desk.move(hall.act(), seen.no(), seen.rev(), verb, role, CLERK, note)
                .caseFile();
    }

    private CaseView ticks(CaseView seen, Ticked... ticks) {
        return tick(seen, MoveNote.NONE, ticks).caseFile();
    }

    private Answer tick(CaseView seen, MoveNote note, Ticked... ticks) {
        return papers.tick(hall.act(), file(seen), seen.rev(), Arrays.asList(ticks), Role.WINDOW, CLERK, note);
    }

    private Answer attach(CaseView seen, int seq, byte[] content, String mediaType) {
        return papers.attach(
                hall.act(),
                file(seen),
                seen.rev(),
                seq,
                new ByteArrayInputStream(content),
                mediaType,
                Role.WINDOW,
                CLERK);
    }

    private Answer breaks(CaseView seen, Role role) {
        return papers.breakCommitment(hall.act(), file(seen), seen.rev(), role, CLERK, note(Condition.REASON, "住址不实"));
    }

    private CaseFile file(CaseView seen) {
        return desk.file(seen.no());
    }

    private Checklist list(CaseView seen) {
        return papers.of(file(seen)).list();
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
