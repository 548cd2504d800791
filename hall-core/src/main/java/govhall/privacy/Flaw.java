package govhall.privacy;

/**
 * What is wrong with a number that somebody typed (号码错误): a code that has words in the message files, and the place,
 * counted from 1, such as {@code 18} or {@code 7–14}.
 */
public record Flaw(String why, String at) {

    static Flaw at(String why, int place) {
        return new Flaw(why, Integer.toString(place));
    }

    static Flaw between(String why, int first, int last) {
        return new Flaw(why, first + "–" + last);
    }
}
