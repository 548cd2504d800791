package govhall.cases;

/** In what part somebody acts on a case (角色); until there is a log-in it is that of the door used. */
public enum Role {
    /** A clerk at a window 窗口. */
    WINDOW,
    /** The department that decides 主管部门. */
    DEPARTMENT,
    /** Who approves extensions 负责人. */
    MANAGER,
    /** The applicant 申请人. */
    CITIZEN,
    /** Another city's hall, by message 外市. */
    OTHER_CITY,
    /** A limit that has passed 到期. */
    TIMER
}
