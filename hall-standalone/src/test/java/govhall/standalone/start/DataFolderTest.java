package govhall.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import govhall.standalone.ChildProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void a_new_folder_is_for_its_owner_alone() throws Exception {
        try (var folder = DataFolder.lock(temp.resolve("a/b"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_second_program_is_refused_with_a_sentence_that_names_folder_and_holder() throws Exception {
        try (var holder = new ChildProgram(Holder.class, temp)) {
            var pid = holder.awaitLine("holds ").substring("holds ".length());
            assertThatThrownBy(() -> DataFolder.lock(temp))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Another program (process " + pid + ") already runs the hall of the data folder "
                            + temp.toRealPath() + ".");
            holder.killHard();
            DataFolder.lock(temp).close();
        }
    }

    @Test
    void a_refused_second_try_of_one_program_leaves_the_lock_alone() throws Exception {
        try (var folder = DataFolder.lock(temp)) {
            assertThatThrownBy(() -> DataFolder.lock(temp)).isInstanceOf(StartRefused.class);
            try (var other = new ChildProgram(Holder.class, folder.path())) {
                assertThat(other.awaitLine("refused")).contains(folder.path().toString());
            }
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_a_sentence() throws Exception {
        var file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataFolder.lock(file.resolve("under")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString());
    }

    static final class Holder {
        public static void main(String[] args) throws Exception {
            try (var folder = DataFolder.lock(Path.of(args[0]))) {
                System.out.println("holds " + ProcessHandle.current().pid());
                Thread.sleep(60_000);
            } catch (StartRefused e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }
}
