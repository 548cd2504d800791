package govhall.city;

import java.util.OptionalInt;

/** Why a window pauses (暂停原因), and what its board shows meanwhile. */
public record PauseReason(
        String id, Name name, Name shown, OptionalInt maxMinutes, boolean countsAsBreak, boolean needsManager) {}
