package govhall.web.picture;

import java.util.List;

/** One errand of a ticket (办理环节): the queue and the items. */
public record LegJson(String queue, String queueName, String queueNameEn, List<ItemNameJson> items) {}
