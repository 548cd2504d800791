package govhall.city;

/** What a window is for (窗口类型). */
public enum WindowKind {
    /** Takes in papers for many departments (综合受理). */
    COMPREHENSIVE,
    /** Takes in papers for other cities of the circle (跨市通办). */
    CROSS_CITY,
    /** Takes in several items as one matter (一事联办). */
    ONE_MATTER,
    /** A department's own window (专业窗口). */
    PROFESSIONAL
}
