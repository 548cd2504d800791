package govhall.display.board;

/** How many wait in a zone (分区等候). */
record BoardZoneJson(String key, String name, String nameEn, int waiting) {}
