package govhall.api.day;

import java.time.LocalDate;

/** The day that runs now (日切结果), and the offset that a feed must reach to show it. */
record TurnedJson(String at, LocalDate day) {}
