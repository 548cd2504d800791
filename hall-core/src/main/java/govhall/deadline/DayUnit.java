package govhall.deadline;

/** What a limit counts (期限单位): working days 工作日 or natural days 自然日. */
public enum DayUnit {
    WORKING,
    NATURAL
}
