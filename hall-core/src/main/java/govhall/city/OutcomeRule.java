package govhall.city;

import java.util.List;

/** An outcome either makes a case or needs one; SIGNED_OFF, which ends a day, is there. */
final class OutcomeRule implements FolderRule {

    @Override
    public List<String> files() {
        return List.of("outcomes");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows("outcomes")) {
            if (row.yes("makes_case") && row.yes("needs_case")) {
                faults.add("outcomes", row, "it both makes a case and needs one", "write no in one of the two");
            }
        }
        if (!tables.index("outcomes").containsKey("SIGNED_OFF")) {
            faults.add(
                    "outcomes",
                    1,
                    "the outcome SIGNED_OFF is missing",
                    "add it: it ends what is served at the day's end");
        }
    }
}
