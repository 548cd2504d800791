package govhall.city;

import java.util.List;
import java.util.Map;

/** The tables of a folder by file name without its ending. */
record Tables(Map<String, Table> byFile) {

    List<Row> rows(String file) {
        return table(file).rows();
    }

    Map<String, Row> index(String file) {
        return table(file).index(row -> row);
    }

    Table table(String file) {
        Table table = byFile.get(file);
        if (table == null) {
            throw new IllegalArgumentException("no file " + file);
        }
        return table;
    }
}
