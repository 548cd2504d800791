package govhall.city;

import java.util.List;

/** There is a class ORDINARY that gains nothing, and there are few classes: each is a lane of every queue. */
final class ClassRule implements FolderRule {

    private static final int MOST = 8;

    @Override
    public List<String> files() {
        return List.of("classes");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Row ordinary = tables.index("classes").get("ORDINARY");
        if (ordinary == null) {
            faults.add("classes", 1, "the class ORDINARY is missing", "add it with credit 0 and rate 1000");
        } else if (ordinary.number("credit_seconds") != 0 || ordinary.number("rate_permille") != 1000) {
            faults.add("classes", ordinary, "the class ORDINARY has a gain", "write credit 0 and rate 1000");
        }
        if (tables.rows("classes").size() > MOST) {
            faults.add("classes", 1, "more than " + MOST + " classes", "let several grounds share a class");
        }
    }
}
