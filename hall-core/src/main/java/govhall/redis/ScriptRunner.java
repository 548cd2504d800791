package govhall.redis;

import govhall.refusal.Refusal;
import govhall.refusal.Refusals;
import govhall.refusal.Refused;
import govhall.stream.HallEvent;
import govhall.stream.Offset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Runs a script for an act and reads its answer; a refusal is thrown as {@link Refused}. The only way to write. */
@RequiredArgsConstructor
public class ScriptRunner {

    /** The version of keys and fields; a program refuses data of another. */
    static final String SCHEMA = "1";

    private static final String NO_TIME_NEEDED = "-";

    private final StringRedisTemplate redis;
    private final CityTag city;
    private final ScriptLibrary library = new ScriptLibrary();

    /** Runs a script that writes. */
    public Answer run(String script, Act act, Guard guard, String... args) {
        String time = act.hallTime().map(at -> Long.toString(at.toEpochMilli())).orElse("");
        List<String> head = List.of(
                SCHEMA,
                act.caller(),
                act.key(),
                digest(act.asked().orElseGet(() -> script + '\0' + guard + '\0' + String.join("\0", args))),
                Long.toString(act.keep().toMillis()),
                time,
                guard.catalogue(),
                guard.window(),
                guard.rev().isPresent() ? Long.toString(guard.rev().getAsLong()) : "");
        return answer(execute(script, act.hall(), head, args, new Refusal.OutcomeUnknown()));
    }

    /** Runs a script that only reads; its answer is as the script gave it. */
    List<?> read(String script, String hall, String... args) {
        return withoutAct(script, hall, new Refusal.Away(), args);
    }

    /** Runs a script that writes and needs no key, since running it again changes nothing more. */
    List<?> ensure(String script, String hall, String... args) {
        return withoutAct(script, hall, new Refusal.OutcomeUnknown(), args);
    }

    private List<?> withoutAct(String script, String hall, Refusal whenLost, String... args) {
        List<String> head = List.of(SCHEMA, "", "", "", "", NO_TIME_NEEDED, "", "", "");
        List<?> answer = execute(script, hall, head, args, whenLost);
        refuse(answer);
        return answer;
    }

    private List<?> execute(String script, String hall, List<String> head, String[] args, Refusal whenLost) {
        List<String> all = new ArrayList<>(head);
        all.addAll(List.of(args));
        try {
            return redis.execute(library.get(script), List.of(city.owner(hall)), all.toArray());
        } catch (DataAccessException e) {
            if (!LostConnection.isIt(e)) {
                throw e;
            }
            throw new Refused(LostConnection.neverSent(e) ? new Refusal.Away() : whenLost);
        }
    }

    private static Answer answer(List<?> words) {
        refuse(words);
        List<HallEvent> events = new ArrayList<>();
        if (words.get(0).equals("nothing")) {
            events.add(new HallEvent("", 0, pairs(words, 2)));
        } else {
            for (Object event : words.subList(2, words.size())) {
                // The text under the digest: the digest before, the serial, then the fields (tell.lua).
                Map<String, String> fields = pairs(List.of(((String) event).split("\0", -1)), 2);
                events.add(new HallEvent(fields.remove("e"), Long.parseLong(fields.remove("ms")), fields));
            }
        }
        return new Answer(Offset.of((String) words.get(1)), words.get(0).equals("replayed"), events);
    }

    private static void refuse(List<?> words) {
        if (words.get(0).equals("refused")) {
            throw new Refused(Refusals.of((String) words.get(1), pairs(words, 2)));
        }
    }

    private static Map<String, String> pairs(List<?> words, int from) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = from; i + 1 < words.size(); i += 2) {
            pairs.put((String) words.get(i), (String) words.get(i + 1));
        }
        return pairs;
    }

    /** The same key with another digest is another request; time is no part of it. */
    private static String digest(String asked) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha.digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
