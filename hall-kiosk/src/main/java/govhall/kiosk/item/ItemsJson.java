package govhall.kiosk.item;

import java.util.List;

/** What was found (查询结果), best first. */
record ItemsJson(List<ItemJson> items) {}
