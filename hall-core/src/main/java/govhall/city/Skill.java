package govhall.city;

/** That a window serves a queue (窗口技能): tier 1 is its own, 2 and more are queues that it helps. */
public record Skill(int tier, String queue) {

    /** The skill that the folder writes as {@code 1:A}. */
    static Skill parse(String text) {
        int colon = text.indexOf(':');
        return new Skill(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    }
}
