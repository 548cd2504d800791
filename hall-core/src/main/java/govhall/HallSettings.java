package govhall;

import govhall.city.Layout;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code hall.*} that all programs read: the city's code and its folder (a name among the program's own
 * resources, or a path), which of its halls run, the layout of the city hall, and the data folder with the keys.
 */
@ConfigurationProperties("hall")
public record HallSettings(
        @DefaultValue("429005") String city,
        @DefaultValue("qianjiang") String folder,
        @DefaultValue("429005") String halls,
        @DefaultValue("FULL") Layout layout,
        @DefaultValue("false") boolean simulated,
        @DefaultValue("hall-data") Path data,
        @DefaultValue("") String publicUrl) {

    /** The hall of whoever names none. */
    public String firstHall() {
        return halls.strip().equals("all") ? city : halls.split(",")[0].strip();
    }

    /** Where the keys of tokens lie, outside Redis. */
    public Path keys() {
        return data.resolve("keys");
    }
}
