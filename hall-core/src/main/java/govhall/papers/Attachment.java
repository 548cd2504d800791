package govhall.papers;

/**
 * A file that was handed in for a paper (附件): the SHA-256 of its content in hexadecimal, what its bytes say that it is,
 * and its size in bytes. A name is not kept: it proves nothing and may tell of people.
 */
public record Attachment(String hash, FileType type, long bytes) {

    public Attachment {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + hash);
        }
    }
}
