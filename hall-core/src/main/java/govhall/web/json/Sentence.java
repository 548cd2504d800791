package govhall.web.json;

/** What somebody says in own words (文字说明), such as a reason: up to 500 characters, no controls. */
public record Sentence(String text) {

    static final int LONGEST = 500;
}
