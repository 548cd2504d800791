package govhall.cases;

import govhall.privacy.KeyedHash;
import govhall.privacy.Sealed;
import govhall.privacy.Seals;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.redis.CaseReader;
import govhall.redis.CaseReader.Filed;
import govhall.redis.Guard;
import govhall.redis.ScriptRunner;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens case files and moves them on (收件与流转). Whether a move is legal is asked of the table of life here, whether the
 * case is still the one that was seen is asked in the script that writes.
 */
@RequiredArgsConstructor
public class Casework {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ScriptRunner scripts;
    private final CaseReader reader;
    private final CaseLives lives;
    private final Seals seals;
    private final KeyedHash hash;

    /** A number that no other case gets; one that is not used leaves a gap. */
    public CaseNumber number() {
        CaseReader.Serial serial = reader.nextSerial();
        return CaseNumber.of(serial.city(), serial.day(), serial.number());
    }

    /** Begins a case with a verb that leads out of {@link Standing#NEW}, such as {@code collect}. */
    public Answer open(Act act, CaseNumber number, NewCase given, String verb, Role role, String by, MoveNote note) {
        CaseLife life = lives.newest();
        String no = number.text();
        Standing before = new Standing(Standing.NEW, given.mode(), given.side());
        Move move = life.move(no, before, verb, role, note.texts().keySet());
        List<String> args = new ArrayList<>(List.of(
                no,
                verb,
                move.next(),
                role.name(),
                by,
                text(note),
                hash.of(given.applicant().number()),
                flag(move.tellsOtherCity())));
        addLimit(args, life, before.in(move.next()), note);
        args.addAll(List.of("item", given.item(), "itemv", given.itemVersion()));
        args.addAll(List.of("life", Integer.toString(life.version()), "mode", given.mode()));
        args.addAll(List.of("side", given.side().name(), "dept", given.department(), "hall", given.hall()));
        args.addAll(List.of("seal", seals.seal(no, given.applicant().pack()).text()));
        given.ticket().ifPresent(ticket -> args.addAll(List.of("ticket", ticket)));
        given.peer().ifPresent(peer -> args.addAll(List.of("peer", peer)));
        addFields(args, note);
        given.fields().forEach((field, text) -> args.addAll(List.of(field, text)));
        String words =
                String.join("\0", verb, given.toString(), given.applicant().pack(), role.name(), by, text(note));
        return run("open-case", act, words, Guard.catalogue(given.itemVersion()), args);
    }

    /** Moves a case of which the revision {@code rev} was seen. */
    public Answer move(Act act, String no, long rev, String verb, Role role, String by, MoveNote note) {
        return move(act, file(no), rev, verb, role, by, note);
    }

    /** The same for a case that was just read. A revision that is over is left to the script: it may be a repeat. */
    public Answer move(Act act, CaseFile file, long rev, String verb, Role role, String by, MoveNote note) {
        String no = file.view().no();
        List<String> args = new ArrayList<>(List.of(no, Long.toString(rev)));
        if (file.view().rev() == rev) {
            args.addAll(moved(file, verb, role, by, note));
        }
        String words = String.join("\0", no, Long.toString(rev), verb, role.name(), by, text(note));
        return run("move-case", act, words, Guard.NONE, args);
    }

    /** Changes what the file holds, by a word that is no verb of its life; the case stays where it stands. */
    public Answer amend(Act act, CaseFile file, long rev, String what, Role role, String by, MoveNote note) {
        if (note.department().isPresent()) {
            throw new IllegalArgumentException("An amendment gives a case to no other department: " + what);
        }
        List<String> args =
                new ArrayList<>(List.of(file.view().no(), Long.toString(rev), what, role.name(), by, text(note)));
        addFields(args, note);
        String words = String.join(
                "\0",
                file.view().no(),
                Long.toString(rev),
                what,
                role.name(),
                by,
                text(note),
                note.fields().toString());
        return run("amend-case", act, words, Guard.NONE, args);
    }

    /** Notes that a declaration in the case was false; its applicant makes none for the same item again. */
    public Answer breakCommitment(Act act, CaseFile file, long rev, Role role, String by, MoveNote note) {
        String no = file.view().no();
        String who = file.applicant().map(known -> hash.of(known.number())).orElse("");
        List<String> args = List.of(no, Long.toString(rev), role.name(), by, text(note), who);
        String words = String.join("\0", no, Long.toString(rev), role.name(), by, text(note));
        return run("discredit-case", act, words, Guard.NONE, args);
    }

    /** Whether the applicant broke a declaration for this item before. */
    public boolean barred(Applicant applicant, String item) {
        return reader.barred(item, hash.search(applicant.number()));
    }

    /** Whether nothing leads out of where the case stands. */
    boolean isOver(CaseFile file) {
        return lives.of(file.view().life()).ends(file.standing());
    }

    /** The row that the case's edition of the table has for the verb in these hands. */
    public Optional<Move> row(CaseFile file, String verb, Role role) {
        return lives.of(file.view().life()).row(file.standing(), verb, role);
    }

    /** What a timer may do with a case of this edition of the table once it stands there. */
    List<String> timers(int edition, Standing standing) {
        return lives.of(edition).legal(standing, Role.TIMER);
    }

    /** The edition of the table under which a case begins now. */
    int edition() {
        return lives.newest().version();
    }

    /** The verb with which the role begins a case of this kind; empty where it may not. */
    Optional<Move> beginning(String mode, Side side, Role role) {
        CaseLife life = lives.newest();
        Standing before = new Standing(Standing.NEW, mode, side);
        return life.legal(before, role).stream().findFirst().flatMap(verb -> life.row(before, verb, role));
    }

    /** A case with its history; refused where there is none, or the number is none. */
    public CaseFile file(String no) {
        CaseNumber.faultOf(no).ifPresent(fault -> {
            throw new Refused(new Refusal.CaseNumberInvalid(no, fault.name()));
        });
        Filed filed = reader.file(CaseNumber.read(no).text());
        return new CaseFile(
                filed.view(),
                seals.open(filed.view().no(), Sealed.parse(filed.seal())).map(Applicant::unpack),
                filed.steps(),
                filed.inside());
    }

    /** The numbers of a person's or an organisation's cases. */
    public List<String> of(String identity) {
        return reader.of(hash.search(identity));
    }

    /** What the role may do with the case now. */
    public List<String> legal(CaseFile file, Role role) {
        return lives.of(file.view().life()).legal(file.standing(), role);
    }

    private List<String> moved(CaseFile file, String verb, Role role, String by, MoveNote note) {
        CaseLife life = lives.of(file.view().life());
        Move move = life.move(file.view().no(), file.standing(), verb, role, given(file, role, note));
        Standing next = file.standing().in(move.next());
        List<String> args = new ArrayList<>(List.of(
                verb, move.next(), role.name(), by, text(note), flag(move.tellsOtherCity()), flag(life.ends(next))));
        addLimit(args, life, next, note);
        args.add(note.fields().containsKey(timeOf(move.clock())) ? "" : timeOf(move.clock()));
        note.department().ifPresent(other -> args.addAll(List.of("dept", other)));
        addFields(args, note);
        if (move.guard().contains(Condition.NOT_ASKED)) {
            args.addAll(List.of("asked", "1"));
        }
        addParts(args, file, verb, note);
        return args;
    }

    private static void addFields(List<String> args, MoveNote note) {
        note.due().ifPresent(due -> args.addAll(List.of("due", Long.toString(due.toEpochMilli()))));
        note.fields().forEach((field, text) -> args.addAll(List.of(field, text)));
    }

    private static void addParts(List<String> args, CaseFile file, String verb, MoveNote note) {
        note.parts().ifPresent(count -> args.addAll(List.of("parts", Integer.toString(count))));
        if (verb.equals("answer-part") && file.view().parts().isPresent()) {
            int left = Math.max(0, file.view().parts().getAsInt() - 1);
            args.addAll(List.of("parts", Integer.toString(left)));
        }
        if (note.partRefused()) {
            args.addAll(List.of("refused", "1"));
        }
    }

    /** What holds of a move: what was given with it, and what the file tells. */
    private static Set<Condition> given(CaseFile file, Role role, MoveNote note) {
        Set<Condition> holds = EnumSet.noneOf(Condition.class);
        holds.addAll(note.texts().keySet());
        if (!file.view().asked()) {
            holds.add(Condition.NOT_ASKED);
        }
        if (file.view().parts().orElse(1) == 0) {
            holds.add(Condition.PARTS_FINAL);
        }
        if (!file.view().partRefused()) {
            holds.add(Condition.NO_PART_REFUSED);
        }
        // Timers come when their moment has passed, and the other city tells of its own.
        if (role == Role.TIMER || role == Role.OTHER_CITY) {
            holds.add(Condition.LIMIT_PASSED);
        }
        return holds;
    }

    private static void addLimit(List<String> args, CaseLife life, Standing next, MoveNote note) {
        Optional<MoveNote.Limit> limit = note.limit();
        if (limit.isPresent()
                && !life.legal(next, Role.TIMER).contains(limit.get().verb())) {
            throw new IllegalArgumentException("No timer may do " + limit.get().verb() + " in " + next);
        }
        args.add(limit.map(at -> Long.toString(at.at().toEpochMilli())).orElse(""));
        args.add(limit.map(MoveNote.Limit::verb).orElse(""));
    }

    private static String timeOf(ClockEffect effect) {
        return switch (effect) {
            case NONE -> "";
            case START -> "accepted";
            case STOP -> "suspended";
            case RESUME -> "resumed";
            case END -> "decided";
        };
    }

    /** What the caller asked for is kept as a digest for repeats; it names people, so it is hashed under the key first. */
    private Answer run(String script, Act act, String words, Guard guard, List<String> args) {
        String asked = act.asked().orElse(words);
        return scripts.run(script, act.in(CaseReader.CASES).asked(hash.of(asked)), guard, args.toArray(String[]::new));
    }

    private static String text(MoveNote note) {
        Map<String, String> texts = new TreeMap<>();
        note.texts().forEach((condition, text) -> texts.put(condition.word(), text));
        return JSON.writeValueAsString(texts);
    }

    private static String flag(boolean set) {
        return set ? "1" : "0";
    }
}
