package govhall.stream;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that can happen in a hall (事件种类). The script that makes it happen names it in its head under
 * {@code tells}; the word in the stream is the constant in kebab case.
 */
public enum Happening {
    /** A day begins 开始业务日: carries the roster and all windows. */
    DAY_OPENED,
    /** A day is over 业务日结束: the last event of its stream. */
    DAY_TURNED,
    /** The running hall was given another roster 调整设置. */
    ROSTER_CHANGED,
    /** 签到 */
    SIGNED_ON,
    /** 签退 */
    SIGNED_OFF,
    /** 开窗 */
    OPENED,
    /** 暂停 */
    PAUSED,
    /** 关窗 */
    CLOSED,
    /** 取号 */
    ISSUED,
    /** 退号 */
    CANCELLED,
    /** 叫号 */
    CALLED,
    /** 重呼 */
    RECALLED,
    /** 开始办理 */
    SERVING,
    /** 办结 */
    FINISHED,
    /** One of several errands is done 办完一段; the ticket waits for the next. */
    LEG_FINISHED,
    /** 过号 */
    MISSED,
    /** 过号恢复 */
    RE_ENTERED,
    /** Still waiting when the day ended 未办离开. */
    LEFT,
    /** 收件: a case file begins. */
    CASE_OPENED,
    /** 办件流转: a case went on in its life. */
    CASE_MOVED,
    /** 办件补充: what a case file holds has changed, its state has not. */
    CASE_AMENDED;

    private static final Map<String, Happening> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Happening::word, Function.identity()));

    /** The word in the stream and the cause on a frame, such as {@code day-opened}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Empty where a newer program wrote a word that this one does not know. */
    public static Optional<Happening> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
