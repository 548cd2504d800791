package govhall.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are kept by their content, told by their bytes, and watched. */
class AttachmentsTest {

    private static final long MOST = 1L << 20;
    private static final byte[] PDF = "%PDF-1.7\nhello".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1};
    private static final byte[] HTML = "<html><script>".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private Attachments files;

    @BeforeEach
    void empty() {
        files = new Attachments(folder.resolve("files"), MOST);
    }

    @Test
    void a_file_is_read_as_it_was_handed_in_and_named_by_its_sha_256() throws Exception {
        Attachment kept = put(PDF, "application/pdf");

        assertThat(kept.type()).isEqualTo(FileType.PDF);
        assertThat(kept.bytes()).isEqualTo(PDF.length);
        assertThat(kept.hash()).isEqualTo("79d6a59e1f914ed60b8216fcec3f3732c959e1636527e68c415bb52c1ef4ee79");
        assertThat(files.read(kept)).isEqualTo(PDF);
        assertThat(lying()).containsExactly(kept.hash());
    }

    @Test
    void the_kinds_that_the_hall_takes_are_told_by_their_bytes() throws Exception {
        assertThat(put(PNG, "image/png").type()).isEqualTo(FileType.PNG);
        assertThat(put(JPEG, "IMAGE/JPEG; name=x.pdf").type()).isEqualTo(FileType.JPEG);
        assertThat(put(zip("a.txt"), "application/zip").type()).isEqualTo(FileType.ZIP);
        assertThat(put(zip("OFD.xml"), "application/ofd").type()).isEqualTo(FileType.OFD);
        assertThat(put(zip("OFD.xml"), "application/zip").type()).isEqualTo(FileType.OFD);
    }

    @Test
    void what_is_not_what_its_type_says_is_refused_and_leaves_nothing() throws Exception {
        assertThat(refused(HTML, "image/png")).isEqualTo(new Refusal.AttachmentNotOfType("PNG"));
        assertThat(refused(PDF, "image/jpeg")).isEqualTo(new Refusal.AttachmentNotOfType("JPEG"));
        assertThat(refused(zip("a.txt"), "application/ofd")).isEqualTo(new Refusal.AttachmentNotOfType("OFD"));
        assertThat(refused(new byte[0], "application/pdf")).isEqualTo(new Refusal.AttachmentNotOfType("PDF"));
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "application/zip"))
                .isEqualTo(new Refusal.AttachmentNotOfType("ZIP"));
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "image/png"))
                .isEqualTo(new Refusal.AttachmentNotOfType("PNG"));
        assertThat(refused(HTML, "text/html")).isEqualTo(new Refusal.AttachmentTypeUnknown("text/html"));
        assertThat(refused(PDF, "")).isEqualTo(new Refusal.AttachmentTypeUnknown(""));
        assertThat(lying()).isEmpty();
    }

    @Test
    void a_file_of_the_limit_is_taken_and_one_byte_more_is_not() throws Exception {
        byte[] most = new byte[(int) MOST];
        System.arraycopy(PDF, 0, most, 0, PDF.length);
        byte[] more = java.util.Arrays.copyOf(most, most.length + 1);

        assertThat(refused(more, "application/pdf")).isEqualTo(new Refusal.AttachmentTooLarge(1));
        assertThat(lying()).isEmpty();
        assertThat(put(most, "application/pdf").bytes()).isEqualTo(MOST);
    }

    @Test
    void the_same_content_lies_there_once() throws Exception {
        Attachment first = put(PDF, "application/pdf");
        Attachment second = put(PDF, "application/pdf");

        assertThat(second).isEqualTo(first);
        assertThat(lying()).hasSize(1);
    }

    @Test
    void two_programs_that_keep_the_same_content_at_once_keep_it_whole() throws Exception {
        byte[] large = new byte[(int) MOST];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        for (int round = 0; round < 20; round++) {
            large[PDF.length + round] = 1;
            int programs = 8;
            CyclicBarrier start = new CyclicBarrier(programs);
            ExecutorService pool = Executors.newFixedThreadPool(programs);
            List<Future<Attachment>> kept = new ArrayList<>();
            for (int i = 0; i < programs; i++) {
                Callable<Attachment> program = () -> {
                    Attachments own = new Attachments(folder.resolve("files"), MOST);
                    start.await();
                    Attachment file = own.put(new ByteArrayInputStream(large), "application/pdf");
                    assertThat(own.read(file)).isEqualTo(large);
                    return file;
                };
                kept.add(pool.submit(program));
            }
            for (Future<Attachment> one : kept) {
                assertThat(one.get()).isEqualTo(kept.get(0).get());
            }
            pool.shutdown();
        }
        assertThat(lying()).hasSize(20);
    }

    @Test
    void a_file_that_was_altered_or_lost_is_told_and_handing_it_in_again_heals_it() throws Exception {
        Attachment kept = put(PDF, "application/pdf");
        Path place = place(kept);

        Files.writeString(place, "%PDF-1.7\nHello");
        assertThat(told(kept)).isEqualTo(new Refusal.AttachmentAltered(kept.hash()));
        put(PDF, "application/pdf");
        assertThat(files.read(kept)).isEqualTo(PDF);

        Files.delete(place);
        assertThat(told(kept)).isEqualTo(new Refusal.AttachmentLost(kept.hash()));
        put(PDF, "application/pdf");
        assertThat(files.read(kept)).isEqualTo(PDF);
    }

    @Test
    void nobody_but_the_owner_reads_what_was_handed_in() throws Exception {
        Path place = place(put(PDF, "application/pdf"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.getParent())))
                .isEqualTo("rwx------");
    }

    private Attachment put(byte[] content, String mediaType) {
        return files.put(new ByteArrayInputStream(content), mediaType);
    }

    private Refusal refused(byte[] content, String mediaType) {
        Refused refused = catchThrowableOfType(Refused.class, () -> put(content, mediaType));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.refusal();
    }

    private Refusal told(Attachment file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> files.read(file));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.refusal();
    }

    /** The names of all files, those that were written aside included. */
    private List<String> lying() throws IOException {
        if (!Files.exists(folder.resolve("files"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private Path place(Attachment file) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(file.hash())).findFirst().orElseThrow();
        }
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
