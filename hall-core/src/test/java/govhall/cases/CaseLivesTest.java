package govhall.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case lives by the edition of the table that it was taken under, until it is moved to the newest by rows. */
class CaseLivesTest {

    private static final String HEAD = "state,verb,guard,next,clock,who,peer,PLAIN\n";
    private static final CaseLife FIRST = life("# version 1\n" + HEAD
            + "NEW,collect,,RECEIVED,NONE,WINDOW,,x\nRECEIVED,look,,LOOKED_AT,NONE,WINDOW,,x\n"
            + "LOOKED_AT,close,,CLOSED,NONE,WINDOW,,x\n");
    private static final CaseLife SECOND = life("# version 2\n" + HEAD
            + "NEW,collect,,RECEIVED,NONE,WINDOW,,x\nRECEIVED,accept,,ACCEPTED,START,WINDOW,,x\n"
            + "ACCEPTED,close,,CLOSED,END,WINDOW,,x\n");
    private static final String CHANGES = "from,state,next,why\n1,LOOKED_AT,ACCEPTED,looking became accepting\n";

    @Test
    void a_new_edition_changes_no_running_case() {
        CaseLives lives = CaseLives.of(Stream.of(FIRST, SECOND), CHANGES);
        Standing standing = new Standing("RECEIVED", "PLAIN", Side.HERE);
        assertThat(lives.of(1).legal(standing, Role.WINDOW)).containsExactly("look");
        assertThat(lives.newest().legal(standing, Role.WINDOW)).containsExactly("accept");
    }

    @Test
    void a_case_of_an_old_edition_is_moved_to_the_newest_by_rows() {
        CaseLives lives = CaseLives.of(Stream.of(FIRST, SECOND), CHANGES);
        assertThat(lives.migrate(1, "LOOKED_AT")).isEqualTo("ACCEPTED");
        assertThat(lives.migrate(1, "RECEIVED")).isEqualTo("RECEIVED");
        assertThat(lives.migrate(2, "ACCEPTED")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_state_that_would_be_lost_keeps_the_program_from_starting() {
        assertThatThrownBy(() -> CaseLives.of(Stream.of(FIRST, SECOND), "from,state,next,why\n"))
                .hasMessageContaining("LOOKED_AT");
    }

    @Test
    void an_edition_that_nobody_has_is_a_fault() {
        assertThatThrownBy(() -> CaseLives.ours().of(99)).hasMessageContaining("99");
        assertThat(CaseLives.ours().of(1)).isNotNull();
    }

    private static CaseLife life(String text) {
        return CaseLifeReader.read("life.csv", text);
    }
}
