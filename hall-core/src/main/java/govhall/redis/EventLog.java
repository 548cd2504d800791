package govhall.redis;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.stream.HallEvent;
import govhall.stream.Offset;
import govhall.stream.StreamEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Reads a day's stream of events (事件流), one entry for each event, ids a serial without gaps. */
@RequiredArgsConstructor
public class EventLog {

    private final StringRedisTemplate redis;
    private final CityTag city;

    /** The entries after a serial of a day, at most {@code most}. */
    public List<StreamEntry> after(String hall, String day, long n, int most) {
        Range<String> rest = Range.rightUnbounded(Range.Bound.inclusive((n + 1) + "-0"));
        try {
            List<MapRecord<String, String, String>> records = redis.<String, String>opsForStream()
                    .range(city.stream(hall, day), rest, Limit.limit().count(most));
            return records.stream().map(found -> entry(day, found)).toList();
        } catch (DataAccessException e) {
            throw LostConnection.isIt(e) ? new Refused(new Refusal.Away()) : e;
        }
    }

    private static StreamEntry entry(String day, MapRecord<String, String, String> found) {
        Map<String, String> fields = new HashMap<>(found.getValue());
        String before = fields.remove("b");
        Offset at = new Offset(day, found.getId().getTimestamp(), fields.remove("h"));
        return new StreamEntry(
                at, before, new HallEvent(fields.remove("e"), Long.parseLong(fields.remove("ms")), fields));
    }
}
