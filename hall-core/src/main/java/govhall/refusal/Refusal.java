package govhall.refusal;

import java.time.LocalDate;
import java.util.Map;

/**
 * Why the hall will not do a thing (拒绝理由): a slug, a {@link Kind} and the facts. The slug is the record's name in
 * kebab case and the facts are its components, so that script, problem details and message files use one spelling.
 * What is wrong and how to mend it is said in words by the message files under {@code problem.<slug>}.
 */
public sealed interface Refusal {

    Kind kind();

    /** The name of the record in kebab case, such as {@code window-closed}. */
    default String slug() {
        return Refusals.slug(getClass());
    }

    /** The components of the record in order, by name. */
    default Map<String, Object> facts() {
        return Refusals.facts(this);
    }

    /** Names something that is not there. */
    sealed interface Unknown extends Refusal {
        @Override
        default Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Cannot be read as a request. */
    sealed interface Invalid extends Refusal {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Asks for what can never be done. */
    sealed interface Unprocessable extends Refusal {
        @Override
        default Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }

    /** Meets another state than supposed. */
    sealed interface Conflict extends Refusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Asked by somebody who may not. */
    sealed interface Forbidden extends Refusal {
        @Override
        default Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Cannot be answered now. */
    sealed interface Unreachable extends Refusal {
        @Override
        default Kind kind() {
            return Kind.AWAY;
        }
    }

    // --- what every script may say (head.lua) -------------------------------------------------------------------
    /** No city has been set up in this Redis yet. */
    record CityNotSetUp() implements Unreachable {}

    /** The city has no such hall. */
    record HallUnknown(String hall) implements Unknown {}

    /** The data was written by another version of the program. */
    record SchemaUnknown(String found, String expected) implements Unreachable {}

    /** The same key came before with another request. */
    record KeyReused(String key) implements Unprocessable {}

    /** A time was given, but the city runs on real time. */
    record NotSimulated() implements Unprocessable {}

    /** The city is simulated, but no time was given. */
    record TimeMissing() implements Unprocessable {}

    /** The caller resolved its items in another catalogue than the running one. */
    record CatalogueChanged(String running) implements Conflict {}

    /** Somebody else changed the window since; {@code window} is its present picture. */
    record Stale(String window) implements Conflict {}

    // --- windows --------------------------------------------------------------------------------------------------
    record WindowUnknown(String window) implements Unknown {}

    record WindowClosed(String window) implements Conflict {}

    record WindowPaused(String window) implements Conflict {}

    record WindowOpen(String window) implements Conflict {}

    /** The window holds a ticket that must be ended first. */
    record WindowBusy(String window, String number) implements Conflict {}

    /** The window holds no ticket. */
    record NoTicket(String window) implements Conflict {}

    record NobodySignedOn(String window) implements Conflict {}

    record WindowTaken(String window, String clerk) implements Conflict {}

    /** The clerk is signed on elsewhere. */
    record ClerkElsewhere(String clerk, String window) implements Conflict {}

    record PauseReasonUnknown(String reason) implements Unprocessable {}

    record NoSuchOutcome(String outcome) implements Unprocessable {}

    // --- tickets --------------------------------------------------------------------------------------------------
    record TicketUnknown(String ticket) implements Unknown {}

    /** The ticket is in a state that does not allow the verb. */
    record TicketState(String number, String state) implements Conflict {}

    record QueueUnknown(String queue) implements Unknown {}

    record ClassUnknown(String name) implements Unprocessable {}

    /** No window of the hall can serve the queue with these needs. */
    record QueueWithoutWindow(String queue, String needs) implements Unprocessable {}

    /** The ticket has not been called often or long enough; {@code calls} of {@code needed}, {@code seconds} to wait. */
    record MissTooEarly(String number, String calls, String needed, String seconds) implements Conflict {}

    record ReenterTooLate(String number, String minutes) implements Conflict {}

    record ReenteredOften(String number, String times) implements Conflict {}

    /** A class whose lane would vanish or change its letter while tickets of it are live. */
    record ClassInUse(String name) implements Conflict {}

    // --- day ------------------------------------------------------------------------------------------------------
    /** The day that was to be ended is not the running one. */
    record DayTurned(String running) implements Conflict {}

    /** A next day must come after the one that ends. */
    record DayNotLater(String day, String next) implements Unprocessable {}

    // --- what a citizen asks for ----------------------------------------------------------------------------------
    record ItemUnknown(String item) implements Unknown {}

    record BundleUnknown(String bundle) implements Unknown {}

    record NotInBundle(String item, String bundle) implements Unprocessable {}

    /** The catalogue has it, but another kind of hall does it: a village's matter in the city hall. */
    record NotDoneHere(String item, String hall) implements Unprocessable {}

    record PlaceUnknown(String place) implements Unprocessable {}

    record GroundUnknown(String ground) implements Unprocessable {}

    /** The ground decides the class; another one was given with it. */
    record GroundDecidesClass(String ground, String decides) implements Unprocessable {}

    record NeedUnknown(String need) implements Unprocessable {}

    record TooManyLegs(String legs, String most) implements Unprocessable {}

    record NothingAsked() implements Unprocessable {}

    record TooManyItems(String items, String most) implements Unprocessable {}

    /** The ground exists, but only a clerk may confirm it. */
    record GroundNotOffered(String ground) implements Unprocessable {}

    /** The class exists, but nobody gets it by walking in. */
    record ClassNotOffered(String name) implements Unprocessable {}

    // --- case files -----------------------------------------------------------------------------------------------
    record ApplicantNameMissing() implements Unprocessable {}

    /** No citizen can have this number; {@code at} is the place in it, counted from 1, and {@code why} a code. */
    record IdentityNumberInvalid(String why, String at) implements Unprocessable {}

    record CreditCodeInvalid(String why, String at) implements Unprocessable {}

    record PhoneInvalid(String why, String at) implements Unprocessable {}

    record CaseUnknown(String no) implements Unknown {}

    /** A timer's moment has not come, or what it waited for has gone on. */
    record NotDue(String entry) implements Conflict {}

    /** This hall cannot take the case; the citizen is told other ways. */
    record CaseNotTaken(String subject, String name, String nameEn, String ways, String waysEn)
            implements Unprocessable {}

    /** A number with a wrong digit, or none of a case at all; {@code why} is a code. */
    record CaseNumberInvalid(String no, String why) implements Unprocessable {}

    /** The number was given to another case before. */
    record CaseExists(String no) implements Conflict {}

    /** Somebody else moved the case since; {@code file} is its present picture and says what happened last. */
    record CaseStale(String file) implements Conflict {}

    /** The case's state does not allow the verb to whoever asks; {@code verbs} are those that it does allow. */
    record MoveIllegal(String no, String verb, String state, String verbs) implements Conflict {}

    /** The verb is legal, but not all that its row of the table asks for was given. */
    record MoveIncomplete(String no, String verb, String lacks) implements Unprocessable {}

    // --- papers ---------------------------------------------------------------------------------------------------
    /** The list of the case has no paper of this number. */
    record PaperUnknown(int seq) implements Unprocessable {}

    record PaperTwice(int seq) implements Unprocessable {}

    /** The paper's row of the catalogue does not let it stand so; {@code ticks} are those that it allows. */
    record TickUnfit(int seq, String paper, String tick, String ticks) implements Unprocessable {}

    /** The applicant broke a declaration for this item before, and makes none again. */
    record CommitmentBarred(int seq, String paper) implements Forbidden {}

    /** A paper that follows must come between {@code today} and the day by which the case is to be decided. */
    record DeferralLimitUnfit(int seq, String paper, LocalDate limit, LocalDate today, LocalDate promised)
            implements Unprocessable {}

    /** The case is accepted: only what may follow may still come. */
    record PapersSettled(int seq, String paper) implements Conflict {}

    /** A paper that was to follow comes after its limit. */
    record SupplementLate(int seq, String paper, LocalDate limit) implements Conflict {}

    /** A result waits for papers that were to follow. */
    record DeferralOpen(String no, String papers, LocalDate limit) implements Conflict {}

    /** A case is not accepted while papers lack: they are told at once, or stand in another way. */
    record PapersLacking(String no, String papers) implements Conflict {}

    /** No declaration of the case waits for a check: there is none, nothing is decided, or it was found false before. */
    record CommitmentNotOpen(String no) implements Conflict {}

    /** A media type that the hall does not take. */
    record AttachmentTypeUnknown(String given) implements Unprocessable {}

    /** The bytes are not what the media type says. */
    record AttachmentNotOfType(String said) implements Unprocessable {}

    record AttachmentTooLarge(long mebibytes) implements Unprocessable {}

    /** No paper of the case has a file of this hash. */
    record AttachmentUnknown(String hash) implements Unknown {}

    /** The file is no longer in the folder. */
    record AttachmentLost(String hash) implements Conflict {}

    /** The file in the folder is no longer what was handed in. */
    record AttachmentAltered(String hash) implements Conflict {}

    // --- doors ----------------------------------------------------------------------------------------------------
    record KeyMissing() implements Invalid {}

    record KeyInvalid(String key) implements Invalid {}

    /** A token that this hall never gave out, or not in this spelling. */
    record TokenInvalid() implements Unknown {}

    /** A slip that was printed again, or of a day that is over. */
    record TokenOld(String day) implements Unknown {}

    record BoardUnknown(String board) implements Unknown {}

    /** A page of another site tries to open a feed. */
    record OriginForeign(String origin) implements Forbidden {}

    /** The body is no request; {@code at} is the place in it and {@code why} a code with words in the message files. */
    record BodyInvalid(String at, String why) implements Invalid {}

    /** A header, parameter or part of the path cannot be read. */
    record ParameterInvalid(String name, String why) implements Invalid {}

    /** Redis is out of reach; nothing happened. */
    record Away() implements Unreachable {}

    /** Redis was lost while the act was under way; ask again with the same key. */
    record OutcomeUnknown() implements Unreachable {}
}
