package govhall.catalogue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * What can be typed in Latin letters for a Chinese text: each character by a reading or by its first letter, so that
 * {@code shenfenzheng}, {@code sfz} and {@code shenfz} all spell 身份证. The last reading may be begun only.
 */
final class Spelling {

    private static final int NEVER = 1000;

    private final String[][] characters;

    Spelling(String text) {
        this.characters = Pronunciation.of(text).stream()
                .map(readings -> readings.toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** The readings as they are meant, without blanks. */
    String meant() {
        StringBuilder all = new StringBuilder();
        for (String[] readings : characters) {
            all.append(readings.length == 0 ? "" : readings[0]);
        }
        return all.toString();
    }

    /** The least cost of the typed letters, from where they begin and how many characters they only abbreviate. */
    OptionalInt cheapest(String typed, IntUnaryOperator costAtStart, int costOfAbbreviating) {
        Reading reading = null;
        int cheapest = NEVER;
        for (int start = 0; start < characters.length; start++) {
            if (begins(start, typed.charAt(0))) {
                reading = reading == null ? new Reading(typed) : reading;
                int abbreviated = reading.fewestFrom(start, 0);
                if (abbreviated < NEVER) {
                    int cost = costAtStart.applyAsInt(start) + (abbreviated > 0 ? costOfAbbreviating : 0);
                    cheapest = Math.min(cheapest, cost);
                }
            }
        }
        return cheapest < NEVER ? OptionalInt.of(cheapest) : OptionalInt.empty();
    }

    /** How few characters are left out where the typed letters are first letters in order; empty: they are not. */
    OptionalInt leftOut(String typed) {
        int fewest = NEVER;
        for (int start = 0; start < characters.length; start++) {
            if (begins(start, typed.charAt(0))) {
                fewest = Math.min(fewest, leftOutFrom(start, typed));
            }
        }
        return fewest < NEVER ? OptionalInt.of(fewest) : OptionalInt.empty();
    }

    private int leftOutFrom(int start, String typed) {
        int at = 0;
        for (int character = start; character < characters.length; character++) {
            if (begins(character, typed.charAt(at))) {
                at++;
                if (at == typed.length()) {
                    return character - start + 1 - typed.length();
                }
            }
        }
        return NEVER;
    }

    private boolean begins(int character, char letter) {
        for (String reading : characters[character]) {
            if (reading.charAt(0) == letter) {
                return true;
            }
        }
        return false;
    }

    /** Reads the typed letters along the characters; what was found for a place is kept, so that it stays quick. */
    private final class Reading {

        private final String typed;
        private final int[] known;

        Reading(String typed) {
            this.typed = typed;
            this.known = new int[(characters.length + 1) * typed.length()];
            Arrays.fill(known, -1);
        }

        /** The fewest characters given by their first letter alone. */
        int fewestFrom(int character, int at) {
            if (at == typed.length()) {
                return 0;
            }
            if (character == characters.length) {
                return NEVER;
            }
            int place = character * typed.length() + at;
            if (known[place] < 0) {
                int fewest = NEVER;
                for (String reading : characters[character]) {
                    fewest = Math.min(fewest, with(reading, character, at));
                }
                known[place] = fewest;
            }
            return known[place];
        }

        private int with(String reading, int character, int at) {
            if (reading.charAt(0) != typed.charAt(at)) {
                return NEVER;
            }
            int left = typed.length() - at;
            if (left > 1 && left < reading.length() && reading.startsWith(typed.substring(at))) {
                return 0;
            }
            int whole = typed.startsWith(reading, at) ? fewestFrom(character + 1, at + reading.length()) : NEVER;
            if (whole == 0 || reading.length() == 1) {
                return whole;
            }
            return Math.min(whole, 1 + fewestFrom(character + 1, at + 1));
        }
    }
}
