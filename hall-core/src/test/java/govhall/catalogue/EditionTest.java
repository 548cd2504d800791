package govhall.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.city.Layout;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Edition SAMPLE = Edition.load("qianjiang");

    @Test
    void the_sample_city_loads_whole() {
        assertThat(SAMPLE.catalogue().items()).hasSize(586);
        assertThat(SAMPLE.catalogue().bundles()).hasSize(12);
        assertThat(SAMPLE.catalogue().guide().nodes()).hasSize(63);
        assertThat(SAMPLE.city().sites()).hasSize(461);
        assertThat(SAMPLE.city().queues()).hasSize(23);
        assertThat(SAMPLE.city().departments()).hasSize(36);
        assertThat(SAMPLE.city().hall("429005", Layout.FULL).windows()).hasSize(30);
        assertThat(SAMPLE.city().hall("429005", Layout.CORE).windows()).hasSize(7);
    }

    @Test
    void a_packed_edition_unpacks_to_the_same_version_and_the_same_bytes() {
        Edition again = Edition.unpack(SAMPLE.packed());

        assertThat(again.version()).isEqualTo(SAMPLE.version()).matches("[0-9a-f]{12}");
        assertThat(again.packed()).isEqualTo(SAMPLE.packed());
        assertThat(again.city().windows()).isEqualTo(SAMPLE.city().windows());
        assertThat(again.catalogue()).isEqualTo(SAMPLE.catalogue());
    }
}
