package govhall.api.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sheet to be printed (材料文书): what it is called, what it says, the papers that it names, and by when they may come. */
record SheetJson(
        String form,
        String name,
        String nameEn,
        String text,
        String textEn,
        List<Integer> papers,
        Optional<LocalDate> limit) {}
