package govhall.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void without_a_command_the_hall_is_started() {
        assertThat(Asked.maybe().exit()).isEmpty();
        assertThat(Asked.maybe("--demo", "deadline").exit()).isEmpty();
    }

    @Test
    void an_unknown_word_is_told_with_what_there_is() {
        Asked asked = Asked.maybe("dead-line");

        assertThat(asked.exit()).isEqualTo(Optional.of(2));
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).contains("No command is called dead-line", "There are: ");
    }
}
