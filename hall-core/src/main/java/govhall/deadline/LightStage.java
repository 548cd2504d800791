package govhall.deadline;

/** How far a running case is from its limits (预警阶段), in order. */
public enum LightStage {
    ON_TIME,
    NEAR,
    PAST_PROMISE,
    PAST_LAW
}
