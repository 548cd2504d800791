package govhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** What a program is told by its settings, and what it takes where nothing is said. */
class HallSettingsTest {

    @Test
    void files_lie_in_the_data_folder_unless_another_is_named() {
        assertThat(settings(Map.of("hall.data", "/var/lib/hall")).attachments())
                .isEqualTo(Path.of("/var/lib/hall/files"));
        assertThat(settings(Map.of("hall.data", "/var/lib/hall", "hall.files", "/mnt/files"))
                        .attachments())
                .isEqualTo(Path.of("/mnt/files"));
    }

    @Test
    void a_file_has_at_most_ten_megabytes_unless_the_operator_says_otherwise() {
        assertThat(settings(Map.of("hall.city", "429005")).filesMost()).isEqualTo(DataSize.ofMegabytes(10));
        assertThat(settings(Map.of("hall.files-most", "2MB")).filesMost()).isEqualTo(DataSize.ofMegabytes(2));
    }

    private static HallSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bind("hall", HallSettings.class)
                .get();
    }
}
