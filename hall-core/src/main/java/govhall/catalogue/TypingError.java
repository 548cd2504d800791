package govhall.catalogue;

/** Whether a text holds what was typed but for one letter (错一字): a wrong one, one too many or too few, two swapped. */
final class TypingError {

    private TypingError() {}

    static boolean isOneIn(String text, String typed) {
        int[] beforeLast = new int[text.length() + 1];
        int[] last = new int[text.length() + 1];
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[text.length() + 1];
            row[0] = i;
            int best = row[0];
            for (int j = 1; j <= text.length(); j++) {
                boolean same = typed.charAt(i - 1) == text.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(typed, i, text, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            // A swap looks two rows back, so one bad row alone decides nothing.
            if (best > 2) {
                return false;
            }
            beforeLast = last;
            last = row;
        }
        for (int errors : last) {
            if (errors <= 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean swapped(String typed, int i, String text, int j) {
        return typed.charAt(i - 1) == text.charAt(j - 2) && typed.charAt(i - 2) == text.charAt(j - 1);
    }
}
