package govhall.web.slip;

import govhall.catalogue.Paper;

/** A paper to have ready (材料), with a note in words on form and copies. */
public record PaperJson(String name, String nameEn, String note, String noteEn) {

    public static PaperJson of(Paper paper) {
        return new PaperJson(
                paper.name().zh(),
                paper.name().en(),
                paper.note().zh(),
                paper.note().en());
    }
}
