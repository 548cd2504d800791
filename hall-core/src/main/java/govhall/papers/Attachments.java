package govhall.papers;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The files of all cases in a folder outside Redis (附件库), each under the SHA-256 of its content: the same content lies
 * there once, however often and by however many programs at once it is handed in, and a file that was altered or lost is
 * told when it is read. A file is written aside, forced to the disk and moved to its place in one step.
 */
public final class Attachments {

    private static final String ASIDE = "new";
    private static final String OFD_ROOT = "OFD.xml";
    private static final int PIECE_BYTES = 8_192;
    private static final long MIB = 1L << 20;

    private final Path folder;
    private final long mostBytes;

    public Attachments(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Keeps a content that is said to be of a media type; refused where it is too large or something else. */
    public Attachment put(InputStream content, String mediaType) {
        FileType said =
                FileType.named(mediaType).orElseThrow(() -> new Refused(new Refusal.AttachmentTypeUnknown(mediaType)));
        try {
            Path aside = Files.createTempFile(made(folder.resolve(ASIDE)), "", "");
            try {
                return kept(aside, written(aside, content), said);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file in " + folder, e);
        }
    }

    /** The content; refused where it is no longer there, or no longer what was handed in. */
    public byte[] read(Attachment file) {
        try {
            byte[] content = Files.readAllBytes(place(file.hash()));
            if (!hex(sha256().digest(content)).equals(file.hash())) {
                throw new Refused(new Refusal.AttachmentAltered(file.hash()));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new Refused(new Refusal.AttachmentLost(file.hash()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a file in " + folder, e);
        }
    }

    private Attachment kept(Path aside, String hash, FileType said) throws IOException {
        FileType found = typeOf(aside)
                .filter(type -> type == said || said == FileType.ZIP && type == FileType.OFD)
                .orElseThrow(() -> new Refused(new Refusal.AttachmentNotOfType(said.name())));
        Path place = place(hash);
        Attachment file = new Attachment(hash, found, Files.size(aside));
        if (!isWhole(place, hash)) {
            made(place.getParent());
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
        }
        return file;
    }

    /** Writes the content aside and answers with its digest. */
    private String written(Path aside, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] piece = new byte[PIECE_BYTES];
        try (OutputStream out = Files.newOutputStream(aside)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw new Refused(new Refusal.AttachmentTooLarge(mostBytes / MIB));
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        }
        force(aside);
        return hex(digest.digest());
    }

    private static Optional<FileType> typeOf(Path file) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(FileType.MAGIC_BYTES);
        }
        if (FileType.ZIP.begins(begin)) {
            return archive(file);
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.begins(begin))
                .findFirst();
    }

    /** Only the list of what is in it is read, so that a small archive that unpacks to a huge one costs nothing. */
    private static Optional<FileType> archive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Optional.of(zip.getEntry(OFD_ROOT) == null ? FileType.ZIP : FileType.OFD);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Path place, String hash) throws IOException {
        if (!Files.exists(place)) {
            return false;
        }
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE_BYTES];
        try (InputStream in = Files.newInputStream(place)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return hex(digest.digest()).equals(hash);
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** The folder, readable by its owner only: what people hand in is nobody else's. */
    private static Path made(Path folder) throws IOException {
        return isPosix(folder)
                ? Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(folder);
    }

    /** To the disk: a case must not name a file that a power cut takes. */
    private static void force(Path path) throws IOException {
        if (!Files.isDirectory(path) || isPosix(path)) {
            StandardOpenOption how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
            try (FileChannel channel = FileChannel.open(path, how)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
