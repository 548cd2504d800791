package govhall.papers;

/** How a paper stands when the window has gone through the list (材料勾选). */
public enum Tick {
    /** It is here 已提交. */
    BROUGHT,
    /** A signed declaration takes its place 告知承诺. */
    COMMITTED,
    /** It may follow within a limit 容缺. */
    DEFERRED,
    /** The authority has it as an e-licence or as shared data: the citizen is not asked 免提交. */
    NOT_ASKED,
    /** It is not here 缺件. */
    LACKING
}
