package govhall.city;

import java.util.Optional;

/** A lobby screen (显示屏) as its address names it: {@code main}, a zone or a device. No zone: it shows the whole hall. */
public record Board(String id, Name name, Optional<String> zone) {

    /** The name of the board of the whole hall. */
    public static final String MAIN = "main";
}
