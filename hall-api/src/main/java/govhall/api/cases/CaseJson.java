package govhall.api.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case file as staff see it (办件): the applicant is masked, {@code verbs} are those that the asking role may do now, each
 * with what it needs; dates are the last days in time, {@code provisional} while a year has no published calendar. {@code papers} is
 * the list as it was ticked, or as it is asked for while nobody has gone through it; {@code sheets} is what it calls for.
 */
record CaseJson(
        String no,
        String item,
        String itemName,
        String itemNameEn,
        String mode,
        String modeName,
        String modeNameEn,
        String side,
        String state,
        String stateName,
        String stateNameEn,
        String department,
        String departmentName,
        String departmentNameEn,
        String hall,
        Optional<String> ticket,
        long rev,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> acceptedAt,
        Optional<OffsetDateTime> decidedAt,
        Optional<LocalDate> promised,
        Optional<LocalDate> legal,
        boolean provisional,
        Optional<String> light,
        Optional<String> peer,
        Optional<String> peerName,
        Optional<String> peerNameEn,
        Optional<MaskedJson> applicant,
        List<VerbJson> verbs,
        List<StepJson> steps,
        List<RuleJson> route,
        List<PaperLineJson> papers,
        boolean papersTicked,
        boolean papersComplete,
        List<SheetJson> sheets,
        Optional<CommitmentJson> commitment) {

    /** Whose case it is, masked. */
    record MaskedJson(String kind, String name, String number) {}

    /** A verb that may be done now (可办操作). */
    record VerbJson(String verb, String name, String nameEn, List<String> needs) {}

    /** One step of the history (办理过程). */
    record StepJson(
            long rev,
            String verb,
            String name,
            String nameEn,
            String state,
            String stateName,
            String stateNameEn,
            String role,
            String by,
            OffsetDateTime at,
            Map<String, String> note) {}

    /** A rule that decided the case's way (分流依据), in the words of that day. */
    record RuleJson(String rule, String zh, String en) {}
}
