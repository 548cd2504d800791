package govhall.display.board;

import govhall.city.WindowKind;
import govhall.stream.WindowState;
import java.util.Optional;

/** A window as a board shows it (窗口显示): the number it holds, and while it pauses what its sign says. */
record BoardWindowJson(
        String key,
        String no,
        String name,
        String nameEn,
        String zone,
        WindowKind kind,
        WindowState state,
        Optional<String> ticket,
        Optional<String> shown,
        Optional<String> shownEn) {}
