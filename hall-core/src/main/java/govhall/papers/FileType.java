package govhall.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that the hall takes (附件类型), told by their first bytes: PDF (ISO 32000), JPEG (ISO 10918), PNG (ISO
 * 15948), and ZIP, of which OFD (GB/T 33190-2016) is one with an {@code OFD.xml} in it.
 */
public enum FileType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    OFD("application/ofd", 'P', 'K', 3, 4),
    ZIP("application/zip", 'P', 'K', 3, 4);

    /** How many bytes of a file tell what it is. */
    static final int MAGIC_BYTES = 8;

    private final String mediaType;
    private final int[] magic;

    FileType(String mediaType, int... magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends when it is saved. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that a media type such as {@code image/png} names; empty for one that the hall does not take. */
    public static Optional<FileType> named(String mediaType) {
        String bare = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(bare))
                .findFirst();
    }

    boolean begins(byte[] bytes) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
