package govhall.redis;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The packed catalogues (事项目录) of the city in Redis, by version, so that every program sees the same one. */
@RequiredArgsConstructor
public class CatalogueStore {

    private final StringRedisTemplate redis;
    private final CityTag city;
    private final ScriptRunner scripts;

    /** The version that the city was last given; empty where no city is set up. */
    public Optional<String> newest() {
        return reading(
                () -> Optional.ofNullable(redis.<String, String>opsForHash().get(city.meta(), "catalogues"))
                        .map(versions -> versions.split(",")[0]));
    }

    /** The packed catalogue of a version. */
    public Optional<byte[]> packed(String version) {
        return reading(() -> Optional.ofNullable(redis.opsForValue().get(city.catalogue(version)))
                .map(text -> Base64.getDecoder().decode(text)));
    }

    /** Makes sure that the city, this catalogue and these halls are there; {@code firstDay} begins a new hall. */
    public void found(
            String version,
            byte[] packed,
            boolean simulated,
            String firstDay,
            Instant firstDayEnds,
            String epoch,
            List<String> halls) {
        String[] args = new String[6 + halls.size()];
        args[0] = version;
        args[1] = Base64.getEncoder().encodeToString(packed);
        args[2] = simulated ? "1" : "0";
        args[3] = firstDay;
        args[4] = Long.toString(firstDayEnds.toEpochMilli());
        args[5] = epoch;
        for (int i = 0; i < halls.size(); i++) {
            args[6 + i] = halls.get(i);
        }
        scripts.ensure("found", halls.get(0), args);
    }

    private static <T> T reading(java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (DataAccessException e) {
            throw LostConnection.isIt(e) ? new Refused(new Refusal.Away()) : e;
        }
    }
}
