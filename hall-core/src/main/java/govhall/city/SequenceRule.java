package govhall.city;

import java.util.List;

/** {@code seq} runs 1, 2, 3 … in each group, so that a line lost in copying is noticed. */
record SequenceRule(String file, String group) implements FolderRule {

    @Override
    public List<String> files() {
        return List.of(file);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        tables.table(file).groups(group).values().forEach(rows -> inOrder(rows, faults));
    }

    private void inOrder(List<Row> rows, Faults faults) {
        int next = 1;
        for (Row row : rows) {
            if (row.number("seq") != next) {
                faults.add(file, row, "seq " + row.number("seq") + " does not follow", "number the group 1, 2, 3 …");
            }
            next = row.number("seq") + 1;
        }
    }
}
