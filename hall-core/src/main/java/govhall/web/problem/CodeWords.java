package govhall.web.problem;

import govhall.city.Name;

/** The words for the codes of the program itself (代码用语), such as the state of a case, in both languages. */
public final class CodeWords {

    private CodeWords() {}

    /** The words of a code of this kind, such as {@code state} and {@code RECEIVED}; the code itself where there are none. */
    public static Name of(String kind, String code) {
        return new Name(
                ProblemWords.CHINESE.word(kind, code).orElse(code),
                ProblemWords.ENGLISH.word(kind, code).orElse(code));
    }
}
