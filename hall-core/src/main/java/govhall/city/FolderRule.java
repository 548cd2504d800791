package govhall.city;

import java.util.List;

/** Something that must fit between rows or files. It is asked only when every cell of its files is right. */
interface FolderRule {

    /** The files that it reads, without their ending. */
    List<String> files();

    void check(Tables tables, Faults faults);
}
