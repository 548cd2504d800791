package govhall.city;

/** Asks which queues the special windows of layout core serve; both layouts have them. */
final class Desks {

    private Desks() {}

    static boolean has(WindowKind kind, String queue, Tables tables) {
        return tables.rows("windows").stream()
                .filter(window -> window.text("layout").equals("core"))
                .filter(window -> window.text("kind").equals(kind.name()))
                .flatMap(window -> window.list("skills").stream())
                .anyMatch(skill -> skill.endsWith(":" + queue));
    }
}
