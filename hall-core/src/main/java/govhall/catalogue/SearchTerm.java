package govhall.catalogue;

import java.util.List;
import java.util.OptionalInt;

/**
 * Words under which something is found: a name, a short name, an everyday word, a department. A smaller cost is a
 * better find; the costs of one way of finding lie together, so that a weaker way never passes a stronger one.
 */
final class SearchTerm {

    /** What is found, and how much worse this target of the term is than the best one. */
    record Target(String id, int extraCost) {}

    static final int NOT_FOUND = Integer.MAX_VALUE;

    /** Below this the words themselves were typed; above it somebody may have mistyped. */
    static final int SURE = 30;

    private static final int PREFIX = 10;
    private static final int INSIDE = 20;
    private static final int SENTENCE = 31;
    private static final int PINYIN = 14;
    private static final int PINYIN_INSIDE = 24;
    private static final int ABBREVIATED = 21;
    private static final int TOO_DEAR = 1000;
    private static final int LEFT_OUT = 50;
    private static final int SAME_SOUND = 75;
    private static final int ERROR = 85;
    private static final int ERROR_INSIDE = 95;
    private static final int FARTHEST = 12;

    private final String text;
    private final Spelling spelling;
    private final String meant;
    private final boolean latin;
    private final List<Target> targets;

    SearchTerm(String words, List<Target> targets) {
        this.text = SearchText.of(words);
        this.latin = SearchText.isLatin(text);
        this.spelling = new Spelling(latin ? "" : text);
        this.meant = latin ? text : spelling.meant();
        this.targets = List.copyOf(targets);
    }

    List<Target> targets() {
        return targets;
    }

    /** The cost of finding this for Chinese words. */
    int ofWords(String typed) {
        if (text.equals(typed)) {
            return 0;
        }
        if (text.startsWith(typed)) {
            return PREFIX;
        }
        if (text.contains(typed)) {
            return INSIDE;
        }
        if (text.length() > (latin ? 2 : 1) && typed.contains(text)) {
            return SENTENCE + Math.min(FARTHEST, typed.length() - text.length());
        }
        int leftOut = leftOut(typed);
        return typed.length() > 1 && leftOut <= FARTHEST ? LEFT_OUT + leftOut : NOT_FOUND;
    }

    /** The cost of finding this for Latin letters: its own, its pinyin, first letters. */
    int ofLetters(String typed) {
        if (latin) {
            int cost = ofWords(typed);
            // Two letters stand in the middle of nearly every English name.
            return cost == INSIDE && typed.length() < 3 || cost >= LEFT_OUT ? NOT_FOUND : cost;
        }
        if (meant.length() > 4 && typed.length() > meant.length() && typed.contains(meant)) {
            return SENTENCE + Math.min(FARTHEST, typed.length() - meant.length());
        }
        OptionalInt spelled = spelling.cheapest(typed, start -> cost(start, typed.length()), ABBREVIATED);
        if (spelled.isPresent()) {
            return spelled.getAsInt();
        }
        OptionalInt leftOut = typed.length() > 2 ? spelling.leftOut(typed) : OptionalInt.empty();
        return leftOut.isPresent() && leftOut.getAsInt() <= FARTHEST ? LEFT_OUT + leftOut.getAsInt() : NOT_FOUND;
    }

    private static int cost(int start, int letters) {
        // One letter begins a character of nearly every name: then only the first counts.
        return start == 0 ? PINYIN : letters == 1 ? TOO_DEAR : PINYIN_INSIDE;
    }

    /** The cost of finding this where one letter is wrong, or a character of the same sound was taken. */
    int ofMistyped(String typed, String sound) {
        if (sound.length() > 3 && meant.contains(sound)) {
            return SAME_SOUND;
        }
        if (!latin && typed.length() > 2 && TypingError.isOneIn(text, typed)) {
            return error(text, typed);
        }
        return sound.length() > 4 && TypingError.isOneIn(meant, sound) ? error(meant, sound) : NOT_FOUND;
    }

    /** An error in the whole term says more than one somewhere inside a long one. */
    private static int error(String text, String typed) {
        return Math.abs(text.length() - typed.length()) <= 1 ? ERROR : ERROR_INSIDE;
    }

    /** How few characters lie between the typed ones, which stand in order. */
    private int leftOut(String typed) {
        int fewest = NOT_FOUND;
        for (int start = text.indexOf(typed.charAt(0)); start >= 0; start = text.indexOf(typed.charAt(0), start + 1)) {
            int at = start;
            for (int i = 1; i < typed.length() && at >= 0; i++) {
                at = text.indexOf(typed.charAt(i), at + 1);
            }
            if (at >= 0) {
                fewest = Math.min(fewest, at - start + 1 - typed.length());
            }
        }
        return fewest;
    }
}
