package govhall;

import govhall.city.Layout;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code hall.*} that all programs read: the city's code and its folder (a name among the program's own
 * resources, or a path), which of its halls run, the layout of the city hall, the data folder with the keys, and where and
 * how large the files are that citizens hand in.
 */
@ConfigurationProperties("hall")
public record HallSettings(
        @DefaultValue("429005") String city,
        @DefaultValue("qianjiang") String folder,
        @DefaultValue("429005") String halls,
        @DefaultValue("FULL") Layout layout,
        @DefaultValue("false") boolean simulated,
        @DefaultValue("hall-data") Path data,
        @DefaultValue("") String publicUrl,
        @DefaultValue("") String files,
        @DefaultValue("10MB") DataSize filesMost) {

    /** The hall of whoever names none. */
    public String firstHall() {
        return halls.strip().equals("all") ? city : halls.split(",")[0].strip();
    }

    /** Where the keys of tokens lie, outside Redis. */
    public Path keys() {
        return data.resolve("keys");
    }

    /** Where the files lie that citizens hand in, outside Redis: {@code hall.files}, or a folder of the data folder. */
    public Path attachments() {
        return files.isBlank() ? data.resolve("files") : Path.of(files);
    }
}
